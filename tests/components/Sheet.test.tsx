import './support/setup.ts';
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../components/Sheet.tsx';
import type { Manuscript } from '../../utils/manuscript.ts';
import { findViolations } from './support/axe.ts';
import { collection, manuscript, paragraph, part } from './support/manuscript.ts';

function show(shown: Manuscript) {
  return render(<Sheet manuscript={shown} language="zh-Hans" />);
}

describe('Sheet', () => {
  it('prints title, date and author, salutation and text once each', () => {
    const { container } = show(manuscript());
    expect(container.textContent).toBe('在动员会上的讲话2024-03-05佚名同志们：今天开会。');
  });

  it('leaves a salutation in the paragraph that it opens', () => {
    const { container } = show(
      manuscript({
        parts: [part({ salutation: '各位同志，', blocks: [paragraph('各位同志，今天开会。')] })],
      }),
    );
    expect(container.textContent?.match(/各位同志/g)).toHaveLength(1);
    expect(container.querySelector('.salutation')).toBeNull();
  });

  it('sets headings one rank below what stands above them', () => {
    const { getByRole } = show(collection());
    expect(getByRole('heading', { level: 1 }).textContent).toBe('讲话稿两篇');
    expect(getByRole('heading', { level: 2, name: '第一篇' })).toBeTruthy();
    expect(getByRole('heading', { level: 3 }).textContent).toBe('一、提高认识');
  });

  it('prints the words of a label once where it repeats the title', () => {
    const label = '第一篇：在动员会上的讲话';
    const { container } = show(manuscript({ title: '两篇', parts: [part({ label }), part()] }));
    const [head] = container.querySelectorAll('header');
    expect(head?.textContent).toBe('第一篇在动员会上的讲话');
  });

  it('sets leads strong and keeps the paragraph whole', () => {
    const { container } = show(collection());
    const strong = [...container.querySelectorAll('strong')];
    expect(strong.map((element) => element.textContent)).toEqual(['一是讲政治。', '二是讲大局。']);
    expect(strong[0]?.parentElement?.textContent).toBe('一是讲政治。要清醒。二是讲大局。要团结。');
  });

  it('keeps the text whole where one lead stands inside another', () => {
    const text = '一是做到：二是守住。然后做。';
    const { container } = show(
      manuscript({
        parts: [
          part({
            blocks: [
              paragraph(text, {
                leads: [
                  { level: 1, text: '一是做到：二是守住。', start: 0, kind: 'run-in' },
                  { level: 2, text: '二是守住。', start: 5, kind: 'embedded' },
                ],
              }),
            ],
          }),
        ],
      }),
    );
    expect(container.querySelector('[data-place="0:0:0"]')?.textContent).toBe(text);
    expect(container.querySelectorAll('strong')).toHaveLength(1);
  });

  it('marks a restored break and says how sure it is', () => {
    const { container } = show(
      manuscript({
        parts: [
          part({
            blocks: [
              paragraph('一。', { restored: { certain: true } }),
              paragraph('二。', { restored: { certain: false } }),
              paragraph('三。'),
            ],
          }),
        ],
      }),
    );
    const marks = [...container.querySelectorAll('[data-place^="0:"]:not(header)')];
    expect(marks.map((mark) => mark.getAttribute('data-restored'))).toEqual(['certain', 'likely', null]);
    expect(marks[1]?.getAttribute('title')).toBe('网页丢了这里的分段，多半在此');
  });

  it('shows text of the page as text', () => {
    const { container } = show(
      manuscript({ parts: [part({ blocks: [paragraph('<img src=x onerror=1>')] })] }),
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=1>');
  });

  it('says at the end where the page stops', () => {
    const { container } = show(
      manuscript({ findings: [{ kind: 'truncated', quote: '试读结束', part: null, detail: '' }] }),
    );
    expect(container.querySelector('.note')?.textContent).toContain('试读结束');
  });

  it('names the script for the fonts and passes axe', async () => {
    const { container } = render(<Sheet manuscript={collection()} language="zh-Hant-TW" />);
    expect(container.querySelector('article')?.getAttribute('lang')).toBe('zh-Hant-TW');
    expect(await findViolations(container)).toEqual([]);
  });
});
