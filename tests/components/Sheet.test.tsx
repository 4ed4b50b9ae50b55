import './support/setup.ts';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { WriteOptions } from '../../utils/write/options.ts';
import { findViolations } from './support/axe.ts';
import { collection, manuscript, paragraph, part } from './support/manuscript.ts';

function show(shown: Manuscript) {
  return render(
    <Sheet
      manuscript={shown}
      language="zh-Hans"
      printed={{ provenance: false }}
      found={[]}
      onBreak={() => {}}
    />,
  );
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

  it('takes a restored break back by the button in its margin', () => {
    const onBreak = vi.fn();
    const shown = manuscript({
      parts: [
        part({
          salutation: null,
          blocks: [
            paragraph('甲。', { restored: { certain: true } }),
            { type: 'heading', level: 1, text: '一、学', restored: { certain: false } },
            paragraph('乙。', { restored: { certain: true } }),
          ],
        }),
      ],
    });
    const { getByRole, getAllByRole, queryByRole } = render(
      <Sheet
        manuscript={shown}
        language="zh-Hans"
        printed={{ provenance: false }}
        found={[]}
        onBreak={onBreak}
      />,
    );
    // Before the first there is nothing to join it to.
    expect(getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      '撤销这处分段：一、学',
      '撤销这处分段：乙。',
    ]);
    fireEvent.click(getByRole('button', { name: '撤销这处分段：乙。' }));
    fireEvent.click(getByRole('button', { name: '接回上文' }));
    fireEvent.click(getByRole('button', { name: '撤销这处分段：一、学' }));
    fireEvent.click(getByRole('button', { name: '不是标题，并入下段' }));
    expect(onBreak.mock.calls).toEqual([
      ['join', { part: 0, block: 2, start: 0 }],
      ['below', { part: 0, block: 1, start: 0 }],
    ]);
    expect(queryByRole('button', { name: '接回上文' })).toBeNull();
  });

  it('marks what a search found, inside leads and across their ends, and loses no text', () => {
    const found = [
      { part: 0, block: 1, start: 2, end: 6, current: false },
      { part: 0, block: 1, start: 8, end: 12, current: true },
    ];
    const { container } = render(
      <Sheet
        manuscript={collection()}
        language="zh-Hans"
        printed={{ provenance: false }}
        found={found}
        onBreak={() => {}}
      />,
    );
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['讲政治。', '醒。', '二是']);
    expect(marks.map((mark) => mark.hasAttribute('data-current'))).toEqual([false, true, true]);
    expect(container.querySelector('[data-place="0:1:0"]')?.textContent).toBe(
      '一是讲政治。要清醒。二是讲大局。要团结。',
    );
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
    const { container } = render(
      <Sheet
        manuscript={collection()}
        language="zh-Hant-TW"
        printed={{ provenance: false }}
        found={[]}
        onBreak={() => {}}
      />,
    );
    expect(container.querySelector('article')?.getAttribute('lang')).toBe('zh-Hant-TW');
    expect(await findViolations(container)).toEqual([]);
  });

  it('says on paper where the text comes from, and which breaks are doubtful', () => {
    const shown = manuscript({
      parts: [part({ blocks: [paragraph('甲。'), paragraph('乙。', { restored: { certain: false } })] })],
      findings: [{ kind: 'truncated', quote: '余下全文', part: null, detail: '' }],
    });
    const print = (printed: WriteOptions) =>
      render(<Sheet manuscript={shown} language="zh-Hans" printed={printed} found={[]} onBreak={() => {}} />)
        .container;
    const lines = (container: Element) =>
      [...container.querySelectorAll('.on-paper p')].map((line) => line.textContent);
    const listed = print({ restorations: 'listed', retrieved: '2026-11-22' });
    expect(lines(listed)).toEqual([
      '以下分段网页没有，系推测：“乙。”',
      '原文链接：https://example.com/doc-1.html',
      '日期：2024-03-05',
      '取用日期：2026-11-22',
    ]);
    const marked = print({ restorations: 'marked', provenance: false });
    expect(lines(marked)).toEqual(['〔？〕网页没有这里的分段，系推测']);
    expect(marked.querySelector('[data-restorations="marked"] [data-restored="likely"]')).toBeTruthy();
    expect(lines(print({ restorations: 'plain', provenance: false }))).toEqual([]);
  });
});
