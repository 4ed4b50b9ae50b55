import './support/setup.ts';
import { fireEvent, render, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Details } from '../../components/details/Details.tsx';
import type { Editing } from '../../components/details/editing.ts';
import type { Place } from '../../components/place.ts';
import type { Change, Manuscript, Removal } from '../../utils/manuscript.ts';
import { findViolations } from './support/axe.ts';
import { help } from './support/help.ts';
import { collection, paragraph, part } from './support/manuscript.ts';

function show(
  more: Partial<Manuscript>,
  onJump: (place: Place) => void = () => {},
  onClose = () => {},
  deeds: Partial<Editing> = {},
  shown?: Manuscript,
) {
  const editing: Editing = {
    steps: 0,
    canUndo: (deeds.steps ?? 0) > 0,
    onUndo: () => {},
    onReset: () => {},
    onToggle: () => {},
    onFill: () => {},
    onPutBack: () => {},
    onCompare: () => {},
    ...deeds,
  };
  return render(
    <Details
      manuscript={{ ...collection(), ...more }}
      shown={shown ?? { ...collection(), ...more }}
      language="zh-Hans"
      editing={editing}
      onJump={onJump}
      help={help}
      say={() => {}}
      onClose={onClose}
    />,
  );
}

describe('Details', () => {
  it('says so where there is nothing to tell', () => {
    const { getByText } = show({});
    for (const sentence of ['没有发现问题。', '没有去掉什么。', '没有改动文字。'])
      expect(getByText(sentence)).toBeTruthy();
  });

  it('takes the focus and closes by its button', () => {
    const onClose = vi.fn();
    const { getByRole } = show({}, () => {}, onClose);
    expect(document.activeElement).toBe(getByRole('complementary'));
    fireEvent.click(getByRole('button', { name: '关上体检' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leads from a finding to the block that holds its words, else to its speech', () => {
    const onJump = vi.fn();
    const { getAllByRole, getByText } = show(
      {
        findings: [
          { kind: 'masked', quote: '要团结', part: 1, detail: '' },
          { kind: 'near-duplicate', quote: '', part: 1, other: 2, detail: '84 %' },
        ],
      },
      onJump,
    );
    for (const button of getAllByRole('button', { name: '去看' })) fireEvent.click(button);
    expect(onJump.mock.calls).toEqual([
      [{ part: 0, block: 1, start: 0 }],
      [{ part: 0, block: -1, start: 0 }],
    ]);
    expect(getByText('有字被遮去')).toBeTruthy();
    expect(getByText('第 1 篇与第 2 篇')).toBeTruthy();
    expect(getByText('相同的约 84 %')).toBeTruthy();
  });

  it('puts numbers that do not agree in words', () => {
    const { getByText } = show({
      findings: [
        { kind: 'announced-count', quote: '要团结', part: 1, detail: '25 + 10 ≠ 36' },
        { kind: 'announced-count', quote: '要团结', part: 1, detail: '3 → 2' },
        { kind: 'year-drift', quote: '要团结', part: 1, detail: '2023 ≠ 2022' },
      ],
    });
    expect(getByText('几个数加起来与总数不符')).toBeTruthy();
    expect(getByText('各项相加是 35（25 + 10），总数写的是 36')).toBeTruthy();
    expect(getByText('前文说的 → 实际：3 → 2')).toBeTruthy();
    expect(getByText('标题是 2023 年，文中说的是 2022 年')).toBeTruthy();
  });

  it('offers no way to what is not in the text', () => {
    const { queryByRole } = show({
      findings: [{ kind: 'truncated', quote: '试读结束', part: null, detail: '' }],
    });
    expect(queryByRole('button', { name: '去看' })).toBeNull();
  });

  it('groups what was removed by its reason, with the count', () => {
    const { container, getByText } = show({
      removed: [
        { text: '首页 > 文库', reason: 'breadcrumb' },
        { text: '上一篇：甲', reason: 'prev-next' },
        { text: '下一篇：乙', reason: 'prev-next' },
      ],
    });
    const summaries = [...container.querySelectorAll('summary')].map((summary) => summary.textContent);
    expect(summaries).toEqual(['导航路径1', '上一篇、下一篇2']);
    expect(getByText('下一篇：乙')).toBeTruthy();
  });

  it('shows each repair, how often, and which are only suggested', () => {
    const onJump = vi.fn();
    const { container } = show(
      {
        changes: [
          { kind: 'glyph', before: '团洁', after: '团结', certain: true, count: 3 },
          { kind: 'glyph', before: '清醒', after: '清新', certain: false },
          { kind: 'space', before: ' ', after: '', certain: true },
        ],
      },
      onJump,
    );
    expect([...container.querySelectorAll('summary')].map((summary) => summary.textContent)).toEqual([
      '改正错字4',
      '去掉多余的空白1',
    ]);
    const rows = [...container.querySelectorAll<HTMLElement>('.change')];
    expect(rows.map((row) => row.textContent)).toEqual([
      '团洁 → 团结3 处去看',
      '清醒 → 清新建议，未改去看采用',
      '（空） → （空）',
    ]);
    for (const row of rows.slice(0, 2)) fireEvent.click(within(row).getByText('去看'));
    expect(onJump).toHaveBeenCalledTimes(2);
  });

  it('undoes a repair where its places can be told, and makes one that is suggested', () => {
    const onToggle = vi.fn();
    const changes: Change[] = [
      { kind: 'glyph', before: '团洁', after: '团结', certain: true },
      { kind: 'glyph', before: '清醒', after: '清新', certain: false },
      { kind: 'punctuation', before: ',', after: '，', certain: true, count: 7 },
    ];
    const { getAllByText } = show({ changes }, undefined, undefined, { onToggle });
    for (const name of ['撤销', '采用']) for (const button of getAllByText(name)) fireEvent.click(button);
    expect(onToggle.mock.calls).toEqual([[changes[0]], [changes[1]]]);
  });

  it('shows what the conversion put right, leads to where it did, and undoes it', () => {
    const text = (words: string) => ({
      parts: [part({ blocks: ['幹部', words].map((line) => paragraph(line)) })],
    });
    const change: Change = { kind: 'traditional', before: '干', after: '幹', certain: true, count: 2 };
    const undone: Change = { ...change, before: '里', after: '裡', certain: false };
    const [onJump, onToggle] = [vi.fn(), vi.fn()];
    const shown = { ...collection(), ...text('骨幹幹部'), changes: [change, undone] };
    const { container } = show(
      { ...text('骨干干部'), changes: [undone] },
      onJump,
      () => {},
      { onToggle },
      shown,
    );
    const rows = [...container.querySelectorAll<HTMLElement>('.change')];
    expect(rows.map((row) => row.textContent)).toEqual(['干 → 幹2 处去看撤销', '里 → 裡2 处建议，未改采用']);
    for (const button of container.querySelectorAll<HTMLElement>('.change button')) fireEvent.click(button);
    expect(onJump.mock.calls).toEqual([[{ part: 0, block: 1, start: 0 }]]);
    expect(onToggle.mock.calls).toEqual([[change], [undone]]);
  });

  it('puts back what was removed', () => {
    const onPutBack = vi.fn();
    const removed: Removal[] = [
      { text: '下一篇', reason: 'prev-next' },
      { text: '首页', reason: 'breadcrumb' },
      { text: '上一篇', reason: 'prev-next' },
    ];
    const { getByText } = show({ removed }, undefined, undefined, { onPutBack });
    const row = getByText('上一篇').closest('li');
    fireEvent.click(within(row as HTMLElement).getByText('放回'));
    expect(onPutBack).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('fills a masked word at all its places, or those of one speech', () => {
    const onFill = vi.fn();
    const parts = [part({ blocks: [paragraph('X区和X区的X同志')] }), part({ blocks: [paragraph('X区')] })];
    const { getByLabelText, getByText } = show({ parts }, undefined, undefined, { onFill });
    const fill = (name: string) => {
      const field = getByLabelText(name);
      fireEvent.input(field, { target: { value: '城关' } });
      fireEvent.submit(field.closest('form') as HTMLFormElement);
      return onFill.mock.lastCall?.slice(1).map((value) => (Array.isArray(value) ? value.length : value));
    };
    expect(getByText('填入 3 处')).toBeTruthy();
    expect(fill('“X区”填作')).toEqual([3, '城关']);
    fireEvent.change(getByLabelText('哪一篇'), { target: { value: '0' } });
    expect(fill('“X区”填作')).toEqual([2, '城关']);
    fireEvent.click(getByLabelText('同样的遮盖一并填'));
    expect(fill('“X”填作')).toEqual([3, '城关']);
    fireEvent.submit(getByLabelText('“X”填作').closest('form') as HTMLFormElement);
    expect(onFill).toHaveBeenCalledTimes(3);
  });

  it('offers to compare near-duplicates, and to take the edits back', () => {
    const deeds = { steps: 2, onCompare: vi.fn(), onUndo: vi.fn(), onReset: vi.fn() };
    const { getByText } = show(
      { findings: [{ kind: 'near-duplicate', quote: '', part: 1, other: 2, detail: '84 %' }] },
      undefined,
      undefined,
      deeds,
    );
    for (const name of ['对照', '撤销上一步', '全部还原']) fireEvent.click(getByText(name));
    expect(deeds.onCompare).toHaveBeenCalledExactlyOnceWith(0, 1);
    expect([deeds.onUndo, deeds.onReset].map((deed) => deed.mock.calls.length)).toEqual([1, 1]);
    expect(getByText('您改了 2 处')).toBeTruthy();
  });

  it('passes axe', async () => {
    const { container } = show({
      parts: [part({ blocks: [paragraph('X区')] }), part({ blocks: [paragraph('X区')] })],
      findings: [{ kind: 'masked', quote: '要团结', part: 1, detail: 'X' }],
      removed: [{ text: '首页', reason: 'breadcrumb' }],
      changes: [{ kind: 'glyph', before: '臵', after: '置', certain: true }],
    });
    expect(await findViolations(container)).toEqual([]);
  });
});
