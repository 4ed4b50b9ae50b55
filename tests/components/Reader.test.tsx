import './support/setup.ts';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptEdits } from '../../components/hooks/useHistory.ts';
import { convertTexts } from '../../scripts/dictionary/load.ts';
import { convertTo } from '../../utils/convert/convert-to.ts';
import { recall } from '../../utils/edit/history.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { findViolations } from './support/axe.ts';
import { collection, manuscript, paragraph, part } from './support/manuscript.ts';
import { type ReaderProps, show, toTraditional } from './support/show.tsx';

const writeText = vi.fn(async (_text: string) => {});
const write = vi.fn(async (_items: ClipboardItem[]) => {});

beforeEach(() => {
  writeText.mockClear();
  write.mockClear();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText, write } });
});
afterEach(() => vi.useRealTimers());

describe('Reader', () => {
  it('opens as a modal dialog with the focus on the text', () => {
    const { getByRole } = show(manuscript());
    expect(getByRole('dialog', { name: '净稿：干净的稿子' }).hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(getByRole('main'));
  });

  it('says which words are the interface’s and which the text’s, whatever the page around speaks', () => {
    const restored = { ...paragraph('二、突出重点。'), restored: { certain: true } };
    const blocks = [paragraph('一、提高认识。'), restored];
    const { container, getByRole } = show(manuscript({ parts: [part({ blocks }), part({ blocks })] }));
    expect(getByRole('dialog').lang).toBe('zh-CN');
    expect(getByRole('article').lang).toBe('zh-Hans');
    const spoken = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    expect(spoken(getByRole('navigation', { name: '提纲' }))).toBe('zh-CN');
    const marks = [...container.querySelectorAll('.mark button')];
    expect(marks.map(spoken)).toEqual(['zh-CN', 'zh-CN']);
  });

  it('opens in the script that is set', async () => {
    const { findByRole } = show(manuscript(), { firstScript: 'tw' });
    await findByRole('heading', { level: 1, name: '繁在动员会上的讲话' });
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

  it('converts ahead where a pointer comes over a script, or the focus', async () => {
    const convert = vi.fn(toTraditional);
    const { getByRole, findByText } = show(manuscript(), { convert });
    const title = getByRole('heading', { level: 1 }).textContent;
    fireEvent.pointerEnter(getByRole('button', { name: '繁(台)' }));
    fireEvent.focus(getByRole('button', { name: '繁(港)' }));
    fireEvent.pointerEnter(getByRole('button', { name: '原文' }));
    expect(convert.mock.calls.map(([, script]) => script)).toEqual(['tw', 'hk']);
    expect(getByRole('heading', { level: 1 }).textContent).toBe(title);
    fireEvent.click(getByRole('button', { name: '繁(台)' }));
    await findByText('繁在动员会上的讲话');
    expect(convert).toHaveBeenCalledTimes(2);
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
    fireEvent.click(getByRole('button', { name: '更多复制方式' }));
    fireEvent.click(getByRole('button', { name: '第 1 篇' }));
    fireEvent.click(getByRole('button', { name: /^Markdown/ }));
    await findByText(/^已复制：第 1 篇（Markdown），共 \d+ 字$/);
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

  it('lists what was put right on the way to the script, and takes it back and makes it again', async () => {
    const page = manuscript({
      writing: 'Hant',
      parts: [part({ blocks: [paragraph('領導干部要勇于擔當，在這里工作。')] })],
    });
    const convert: ReaderProps['convert'] = (given, script) => convertTo(given, script, convertTexts);
    const { getByRole, findByText, getByText } = show(page, { convert });
    fireEvent.click(getByRole('button', { name: '体检' }));
    expect(getByText('没有改动文字。')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: '繁(台)' }));
    await findByText('領導幹部要勇於擔當，在這裡工作。');
    const row = () => getByText('干', { selector: 'del' }).closest('li');
    const press = (name: string) =>
      fireEvent.click(within(row() ?? document.body).getByRole('button', { name }));
    press('撤销');
    await findByText('領導干部要勇於擔當，在這裡工作。');
    fireEvent.click(getByRole('button', { name: '繁(港)' }));
    await findByText('領導干部要勇於擔當，在這裏工作。');
    press('采用');
    await findByText('領導幹部要勇於擔當，在這裏工作。');
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
    expect(getByRole('status').textContent).toMatch(/^已复制：全文（Markdown）/);
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

  it('says that it is at work, and where it could not clean', async () => {
    const loading = show('loading');
    expect(loading.getByRole('status').textContent).toBe('正在整理……');
    expect(loading.queryByRole('button', { name: '看正文' })).toBeNull();
    expect(await findViolations(loading.container)).toEqual([]);
    loading.unmount();
    const { getByRole, getAllByRole } = show('failed', { mainText: manuscript({ title: '原样' }) });
    expect(getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      '没能整理这一页。扩展可能刚更新过，请刷新网页再试。',
      '',
    ]);
    fireEvent.click(getByRole('button', { name: '看正文' }));
    expect(getByRole('heading', { level: 1 }).textContent).toBe('原样');
  });

  it('sets type as it is told', () => {
    const { getByRole } = show(manuscript(), {
      typography: { face: 'kai', size: 22, leading: 2.2, measure: 30, theme: 'sepia' },
    });
    const text = getByRole('main');
    expect([text.dataset.face, getByRole('dialog').dataset.theme]).toEqual(['kai', 'sepia']);
    expect(['--size', '--leading', '--measure'].map((name) => text.style.getPropertyValue(name))).toEqual([
      '22px',
      '2.2',
      '30',
    ]);
  });

  it('takes a restored break back, undoes that by key, and shows the original object again', async () => {
    const shown = manuscript({
      parts: [part({ blocks: [paragraph('甲。'), paragraph('乙。', { restored: { certain: true } })] })],
    });
    const before = JSON.stringify(shown);
    const { container, getByRole, findByText } = show(shown);
    const texts = () => [...container.querySelectorAll('p[data-place]')].map((block) => block.textContent);
    fireEvent.click(getByRole('button', { name: '撤销这处分段：乙。' }));
    fireEvent.click(getByRole('button', { name: '接回上文' }));
    expect(texts()).toEqual(['甲。乙。']);
    fireEvent.keyDown(getByRole('main'), { key: 'z', ctrlKey: true });
    await findByText('已撤销。');
    expect(texts()).toEqual(['甲。', '乙。']);
    expect(JSON.stringify(shown)).toBe(before);
  });

  it('converts an edited text anew', async () => {
    const convert = vi.fn(toTraditional);
    const shown = manuscript({
      parts: [part({ blocks: [paragraph('甲。'), paragraph('乙。', { restored: { certain: true } })] })],
    });
    const { container, getByRole, findByText } = show(shown, { convert });
    fireEvent.click(getByRole('button', { name: '繁(台)' }));
    await findByText('繁在动员会上的讲话');
    fireEvent.click(getByRole('button', { name: '撤销这处分段：乙。' }));
    fireEvent.click(getByRole('button', { name: '接回上文' }));
    await waitFor(() => expect(container.querySelectorAll('p[data-place]')).toHaveLength(1));
    expect(getByRole('heading', { level: 1 }).textContent).toBe('繁在动员会上的讲话');
    expect(convert).toHaveBeenCalledTimes(2);
  });

  it('copies by key, but not while somebody types', async () => {
    const { getByRole, findByText } = show(manuscript());
    fireEvent.keyDown(getByRole('main'), { key: '/' });
    const field = getByRole('textbox', { name: '在文中查找' });
    fireEvent.keyDown(field, { key: 'c' });
    fireEvent.keyDown(getByRole('main'), { key: 'c', ctrlKey: true });
    expect(writeText).not.toHaveBeenCalled();
    fireEvent.keyDown(getByRole('main'), { key: 'c' });
    await findByText(/^已复制：全文（Markdown）/);
  });

  it('does nothing by a key alone where that is not wanted, and names none; Ctrl+Z still undoes', async () => {
    const blocks = [paragraph('甲。'), paragraph('乙。', { restored: { certain: true } })];
    const { container, getByRole, findByText } = show(manuscript({ parts: [part({ blocks })] }), {
      singleKeys: false,
    });
    for (const key of ['c', 'C', 'f', 'F', '/']) fireEvent.keyDown(getByRole('main'), { key });
    expect(writeText).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    expect(container.querySelector('[data-alone], .find')).toBeNull();
    expect(getByRole('button', { name: '在文中查找' }).title).toBe('在文中查找');
    fireEvent.click(container.querySelector('.mark button') as HTMLElement);
    fireEvent.click(getByRole('button', { name: '接回上文' }));
    fireEvent.keyDown(getByRole('main'), { key: 'z', ctrlKey: true });
    await findByText('已撤销。');
  });

  it('copies with its form as HTML and as text', async () => {
    const { getByRole, findByText } = show(manuscript());
    fireEvent.keyDown(getByRole('main'), { key: 'C', shiftKey: true });
    await findByText(/^已复制：全文（带格式）/);
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(await (await item?.getType('text/html'))?.text()).toContain('<h1');
    expect(await (await item?.getType('text/plain'))?.text()).toMatch(/^在动员会上的讲话\n/);
  });

  it('copies the selection', async () => {
    const { container, getByRole, findByText } = show(collection());
    const block = container.querySelector('[data-place="0:1:0"]');
    const [first, last] = [block?.querySelector('strong')?.firstChild, block?.lastChild];
    if (!first || !last) throw new Error('No text');
    document.getSelection()?.setBaseAndExtent(first, 2, last, 2);
    fireEvent.keyDown(getByRole('main'), { key: 'c' });
    await findByText(/^已复制：选中的文字/);
    expect(writeText.mock.calls[0]?.[0]).toBe('讲政治。要清醒。二是讲大局。要团\n');
    document.getSelection()?.removeAllRanges();
  });

  it('hands an exported file to the downloads, or says that it could not', async () => {
    const bytes = new Uint8Array([1]);
    const exportFile = vi.fn(async () => ({ name: '讲话.docx', type: 'application/x', bytes }));
    URL.createObjectURL = () => 'blob:1';
    const { getByRole, findByText, unmount } = show(collection(), { exportFile });
    fireEvent.click(getByRole('button', { name: '导出' }));
    fireEvent.click(getByRole('button', { name: '第 1 篇' }));
    fireEvent.click(getByRole('button', { name: /^Word/ }));
    await findByText('已导出：讲话.docx');
    expect(exportFile).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ title: '讲话稿两篇' }),
      expect.objectContaining({ format: 'docx', parts: [1], preset: 'gongwen' }),
    );
    unmount();
    const failing = show(manuscript());
    fireEvent.click(failing.getByRole('button', { name: '导出' }));
    fireEvent.click(failing.getByRole('button', { name: /^电子书/ }));
    await failing.findByText('没能导出。请刷新网页后再试。');
  });

  it('finds words in any script, steps through them and closes on Escape', () => {
    const { container, getByRole, queryByRole, onClose } = show(collection());
    fireEvent.click(getByRole('button', { name: '查找 (/)' }));
    const field = getByRole('textbox', { name: '在文中查找' });
    fireEvent.input(field, { target: { value: '講' } });
    const current = () => [...container.querySelectorAll('mark')].findIndex((mark) => mark.dataset.current);
    const count = container.querySelectorAll('mark').length;
    expect(getByRole('search').querySelector('output')?.textContent).toBe(`第 1 处，共 ${count} 处`);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(current()).toBe(1);
    fireEvent.click(getByRole('button', { name: '上一处' }));
    fireEvent.click(getByRole('button', { name: '上一处' }));
    expect(current()).toBe(count - 1);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(queryByRole('search')).toBeNull();
    expect(container.querySelector('mark')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes the find box and an open menu before itself, wherever the focus is', () => {
    const { container, getByRole, queryByRole, onClose } = show(collection());
    fireEvent.keyDown(document.body, { key: '/' });
    getByRole('main').focus();
    fireEvent.keyDown(getByRole('main'), { key: 'Escape' });
    expect(queryByRole('search')).toBeNull();
    fireEvent.click(getByRole('button', { name: '导出' }));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(container.querySelector('.choice')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives the focus to the drawer where a row that is put back has gone', async () => {
    const { getByRole, findByText } = show(manuscript({ removed: [{ text: '客服热线', reason: 'footer' }] }));
    fireEvent.click(getByRole('button', { name: '体检' }));
    const row = await findByText('放回');
    row.focus();
    fireEvent.click(row);
    expect(document.activeElement).toBe(getByRole('complementary'));
  });

  it('finds titles, subtitles and salutations too, in the order of the page', () => {
    const speech = (label: string) =>
      part({ label, title: '', subtitle: '讲话人', salutation: '讲坛：', blocks: [paragraph('讲完了。')] });
    const { container, getByRole } = show(
      manuscript({ title: '讲话两篇', parts: [speech('第一讲'), speech('第二讲')] }),
    );
    fireEvent.keyDown(document.body, { key: '/' });
    fireEvent.input(getByRole('textbox', { name: '在文中查找' }), { target: { value: '講' } });
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.parentElement?.textContent)).toEqual([
      ...['讲话两篇', '第一讲', '讲话人', '讲坛：', '讲完了。'],
      ...['第二讲', '讲话人', '讲坛：', '讲完了。'],
    ]);
    expect(marks.findIndex((mark) => mark.dataset.current)).toBe(0);
    fireEvent.click(getByRole('button', { name: '下一处' }));
    expect([...container.querySelectorAll('mark')].findIndex((mark) => mark.dataset.current)).toBe(1);
  });

  it('shows the subtitle of a single speech, and finds it', () => {
    const { getByText } = show(manuscript({ parts: [part({ subtitle: '区长 李明' })] }));
    expect(getByText('区长 李明')).toBeTruthy();
  });

  it('takes back what it tells of, by a button beside the words', async () => {
    const { container, getByRole, findByRole } = show(
      manuscript({ removed: [{ text: '客服热线', reason: 'footer' }] }),
    );
    const blocks = () => container.querySelectorAll('p[data-place]').length;
    fireEvent.click(getByRole('button', { name: '体检' }));
    fireEvent.click(await waitFor(() => container.querySelector('.details li .link') as HTMLElement));
    expect(blocks()).toBe(2);
    fireEvent.click(await findByRole('button', { name: '撤销' }));
    expect(blocks()).toBe(1);
    expect(getByRole('status').textContent).toBe('已撤销。');
  });

  it('puts all back as one more step, which can be undone', async () => {
    const shown = manuscript({
      removed: ['甲', '乙'].map((text) => ({ text, reason: 'footer' as const })),
    });
    const { container, getByRole, queryByRole } = show(shown);
    const blocks = () => container.querySelectorAll('p[data-place]').length;
    fireEvent.click(getByRole('button', { name: '体检' }));
    const row = () => waitFor(() => container.querySelector('.details li .link') as HTMLElement);
    fireEvent.click(await row());
    fireEvent.click(await row());
    const steps = () => container.querySelector('.steps')?.firstChild?.textContent;
    expect([blocks(), steps()]).toEqual([3, '您改了 2 处']);
    fireEvent.click(getByRole('button', { name: '全部还原' }));
    expect([blocks(), steps()]).toEqual([1, '已全部还原。']);
    expect(queryByRole('button', { name: '全部还原' })).toBeNull();
    fireEvent.click(getByRole('button', { name: '撤销上一步' }));
    expect([blocks(), steps()]).toEqual([3, '您改了 2 处']);
  });

  it('opens again with the edits of a text that is the same', async () => {
    const edits: KeptEdits = { history: null, joined: null };
    const given = () =>
      manuscript({
        parts: [part({ blocks: [paragraph('甲。'), paragraph('乙。', { restored: { certain: true } })] })],
      });
    const first = show(given(), { edits });
    fireEvent.click(first.getByRole('button', { name: '撤销这处分段：乙。' }));
    fireEvent.click(first.getByRole('button', { name: '接回上文' }));
    first.unmount();
    const blocks = (view: typeof first) => view.container.querySelectorAll('p[data-place]').length;
    const again = show(recall(edits.history, given()), { edits });
    expect(blocks(again)).toBe(1);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(blocks(again)).toBe(2);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    again.unmount();
    expect(blocks(show(recall(edits.history, manuscript()), { edits }))).toBe(1);
  });

  it('shuts off what is covered, and puts what covers the text away for the find box', () => {
    const { getByRole, container, queryByRole } = show(
      { ...collection(), findings: [{ kind: 'near-duplicate', quote: '', part: 1, other: 2, detail: '' }] },
      { compare: () => new Promise(() => {}) },
    );
    const inert = () => ['.rail', '.scroller'].map((one) => container.querySelector<HTMLElement>(one)?.inert);
    expect(inert()).toEqual([false, false]);
    fireEvent.click(getByRole('button', { name: '提纲' }));
    expect(inert()).toEqual([false, true]);
    expect(document.activeElement?.textContent).toBe('第一篇');
    fireEvent.click(getByRole('button', { name: '第二篇' }));
    expect(inert()).toEqual([false, false]);
    expect(document.activeElement?.getAttribute('data-place')).toBe('1:-1:0');
    fireEvent.click(getByRole('button', { name: /^体检/ }));
    fireEvent.click(getByRole('button', { name: '对照' }));
    expect(inert()).toEqual([true, true]);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(inert()).toEqual([false, false]);
    expect(queryByRole('region', { name: '两篇对照' })).toBeNull();
    fireEvent.click(getByRole('button', { name: /^体检/ }));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(queryByRole('complementary')).toBeNull();
  });

  it('heeds Shift and not Caps Lock', async () => {
    const { getByRole, findByText } = show(manuscript());
    fireEvent.keyDown(getByRole('main'), { key: 'C' });
    await findByText(/^已复制：全文（Markdown）/);
    fireEvent.keyDown(getByRole('main'), { key: 'c', shiftKey: true });
    await findByText(/^已复制：全文（带格式）/);
  });

  it('shows the text alone from the menu, with the focus on it, and all again from there', () => {
    const { container, getByRole } = show(manuscript());
    const choose = () => {
      fireEvent.click(getByRole('button', { name: '排版' }));
      fireEvent.click(getByRole('button', { name: /^只看正文/ }));
    };
    choose();
    const mode = () => container.querySelector<HTMLElement>('.reading')?.dataset.bar;
    expect(mode()).toBe('back');
    expect(document.activeElement).toBe(getByRole('main'));
    const scrollTo = (top: number) => {
      getByRole('main').scrollTop = top;
      fireEvent.scroll(getByRole('main'));
    };
    scrollTo(100);
    expect(mode()).toBe('away');
    scrollTo(60);
    expect(mode()).toBe('back');
    scrollTo(100);
    fireEvent.click(getByRole('main'));
    expect(mode()).toBe('back');
    choose();
    expect(mode()).toBeUndefined();
  });

  it('shows the text alone by key, and all again on Escape', () => {
    const { container, getByRole, onClose } = show(manuscript());
    fireEvent.keyDown(getByRole('main'), { key: 'f' });
    expect(container.querySelector('[data-alone]')).toBeTruthy();
    fireEvent.keyDown(getByRole('main'), { key: 'Escape' });
    expect(container.querySelector('[data-alone]')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('passes axe with everything out', async () => {
    const { container, getByRole } = show(collection());
    fireEvent.click(getByRole('button', { name: '体检' }));
    expect(await findViolations(container)).toEqual([]);
  });
});
