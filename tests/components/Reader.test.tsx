import './support/setup.ts';
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../components/Reader.tsx';
import type { Convert } from '../../components/useScript.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { findViolations } from './support/axe.ts';
import { collection, manuscript, part } from './support/manuscript.ts';

const writeText = vi.fn(async (_text: string) => {});

beforeEach(() => {
  writeText.mockClear();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
});
afterEach(() => vi.useRealTimers());

const toTraditional: Convert = async (given) => ({ ...given, title: `繁${given.title}` });

function show(shown: Manuscript, more: Partial<Parameters<typeof Reader>[0]> = {}) {
  const onClose = vi.fn();
  const view = render(
    <Reader
      manuscript={shown}
      mainText={null}
      pdf={false}
      convert={toTraditional}
      onClose={onClose}
      {...more}
    />,
  );
  return { ...view, onClose };
}

describe('Reader', () => {
  it('opens as a modal dialog with the focus on the text', () => {
    const { getByRole } = show(manuscript());
    expect(getByRole('dialog', { name: '净稿：干净的稿子' }).hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(getByRole('main'));
  });

  it('leaves on Escape and by its button, not on a click beside the sheet', () => {
    const { getByRole, onClose } = show(manuscript());
    fireEvent.click(getByRole('main'));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(getByRole('main'), { key: 'Escape' });
    fireEvent.click(getByRole('button', { name: '关闭净稿，回到原网页' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('closes the drawer before the view, and gives the focus back to its button', () => {
    const { getByRole, queryByRole, onClose } = show(manuscript());
    fireEvent.click(getByRole('button', { name: '体检' }));
    fireEvent.keyDown(getByRole('complementary'), { key: 'Escape' });
    expect(queryByRole('complementary')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(getByRole('button', { name: '体检' }));
  });

  it('shows no outline where there is none', () => {
    expect(show(manuscript()).queryByRole('navigation')).toBeNull();
    expect(show(collection()).getByRole('navigation')).toBeTruthy();
  });

  it('converts once, and 原文 brings the original back', async () => {
    const convert = vi.fn(toTraditional);
    const { getByRole, findByText } = show(manuscript(), { convert });
    const title = () => getByRole('heading', { level: 1 }).textContent;
    fireEvent.click(getByRole('button', { name: '繁(台)' }));
    await findByText('繁在动员会上的讲话');
    expect(getByRole('article').getAttribute('lang')).toBe('zh-Hant-TW');
    fireEvent.click(getByRole('button', { name: '原文' }));
    await waitFor(() => expect(title()).toBe('在动员会上的讲话'));
    fireEvent.click(getByRole('button', { name: '繁(台)' }));
    await waitFor(() => expect(title()).toBe('繁在动员会上的讲话'));
    expect(convert).toHaveBeenCalledOnce();
  });

  it('keeps the text and says so where it cannot convert', async () => {
    const { getByRole, findByText } = show(manuscript(), { convert: () => Promise.reject(new Error()) });
    fireEvent.click(getByRole('button', { name: '简' }));
    await findByText('没能转换，仍显示原来的文字。');
    expect(getByRole('button', { name: '原文' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('copies the speech being read, in the script shown, and tells how many characters', async () => {
    const { getByRole, findByText } = show(collection(), {
      convert: async (given) => ({
        ...given,
        parts: given.parts.map((each) => ({ ...each, label: '繁篇' })),
      }),
    });
    fireEvent.click(getByRole('button', { name: '繁(港)' }));
    await waitFor(() => expect(getByRole('article').getAttribute('lang')).toBe('zh-Hant-HK'));
    fireEvent.click(getByRole('button', { name: '复制' }));
    fireEvent.click(getByRole('button', { name: '复制这一篇' }));
    await findByText(/^已复制第 1 篇（Markdown），共 \d+ 字$/);
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^# 繁篇\n/);
    expect(writeText.mock.calls[0]?.[0]).not.toContain('谢谢大家。');
  });

  it('finds the place of the page’s own words in a converted text', async () => {
    const shown: Manuscript = {
      ...collection(),
      findings: [{ kind: 'masked', quote: '要团结', part: 1, detail: '1' }],
    };
    const { container, getByRole } = show(shown, {
      convert: async (given) => JSON.parse(JSON.stringify(given).replaceAll('团结', '團結')),
    });
    fireEvent.click(getByRole('button', { name: '繁(台)' }));
    await waitFor(() => expect(container.querySelector('article')?.textContent).toContain('要團結'));
    fireEvent.click(getByRole('button', { name: /^体检/ }));
    fireEvent.click(getByRole('button', { name: '去看' }));
    expect(document.activeElement?.textContent).toContain('要團結');
  });

  it('says so where the clipboard is closed', async () => {
    writeText.mockRejectedValueOnce(new Error('denied'));
    Object.assign(document, { execCommand: () => false });
    const { getByRole, findByText } = show(manuscript());
    fireEvent.click(getByRole('button', { name: '复制' }));
    await findByText(/^没能复制/);
  });

  it('takes the message away after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { getByRole } = show(manuscript());
    fireEvent.click(getByRole('button', { name: '复制' }));
    await vi.advanceTimersByTimeAsync(100);
    expect(getByRole('status').textContent).toMatch(/^已复制全文/);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(getByRole('status').textContent).toBe('');
  });

  it.each([
    ['PDF', manuscript(), true, 'PDF'],
    ['nothing', manuscript({ kind: 'other', parts: [] }), false, '没有可以读的文字'],
    ['no text', manuscript({ kind: 'other', parts: [part({ blocks: [] })] }), false, '没有可以读的文字'],
    [
      'pictures',
      manuscript({
        kind: 'other',
        parts: [],
        findings: [{ kind: 'text-is-picture', quote: '', part: null, detail: '' }],
      }),
      false,
      '图片',
    ],
  ])('says why there is no manuscript: %s', async (_, shown, pdf, words) => {
    const { container, queryByRole } = show(shown, { pdf });
    expect(container.querySelector('.empty')?.textContent).toContain(words);
    expect(queryByRole('article')).toBeNull();
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows the text of a page without a speech when asked', () => {
    const mainText = manuscript({ kind: 'other', title: '白菜', parts: [part({ title: '白菜' })] });
    const { getByRole, queryByRole, getByText } = show(manuscript({ kind: 'other' }), { mainText });
    expect(getByText('这一页不像讲话稿。')).toBeTruthy();
    expect(queryByRole('article')).toBeNull();
    fireEvent.click(getByRole('button', { name: '看正文' }));
    expect(getByRole('heading', { level: 1 }).textContent).toBe('白菜');
  });

  it('passes axe with everything out', async () => {
    const { container, getByRole } = show(collection());
    fireEvent.click(getByRole('button', { name: '体检' }));
    expect(await findViolations(container)).toEqual([]);
  });
});
