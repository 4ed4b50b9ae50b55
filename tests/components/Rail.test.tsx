import './support/setup.ts';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Place } from '../../components/place.ts';
import { Rail } from '../../components/Rail.tsx';
import { findViolations } from './support/axe.ts';
import { collection, manuscript, paragraph, part } from './support/manuscript.ts';

function show(current: Place, onJump: (place: Place) => void = () => {}) {
  return render(
    <Rail manuscript={collection()} language="zh-Hans" current={current} open={true} onJump={onJump} />,
  );
}

describe('Rail', () => {
  it('lists the speeches, their headings and leads in order', () => {
    const { getAllByRole } = show({ part: 0, block: -1, start: 0 });
    expect(getAllByRole('button').map((button) => button.textContent)).toEqual([
      '第一篇',
      '一、提高认识',
      '一是讲政治。',
      '二是讲大局。',
      '第二篇',
    ]);
  });

  it.each([
    [{ part: 0, block: -1, start: 0 }, '第一篇'],
    [{ part: 0, block: 0, start: 0 }, '一、提高认识'],
    [{ part: 0, block: 1, start: 0 }, '一是讲政治。'],
    [{ part: 0, block: 1, start: 10 }, '二是讲大局。'],
    [{ part: 1, block: 0, start: 0 }, '第二篇'],
  ])('marks only the place %o', (current, name) => {
    const { container } = show(current);
    const marked = [...container.querySelectorAll('[aria-current="location"]')];
    expect(marked.map((row) => row.textContent)).toEqual([name]);
  });

  it('jumps to a lead inside its paragraph, and to a speech', () => {
    const onJump = vi.fn();
    const { getByRole } = show({ part: 0, block: -1, start: 0 }, onJump);
    fireEvent.click(getByRole('button', { name: '二是讲大局。' }));
    fireEvent.click(getByRole('button', { name: '第二篇' }));
    expect(onJump.mock.calls).toEqual([
      [{ part: 0, block: 1, start: 10 }],
      [{ part: 1, block: -1, start: 0 }],
    ]);
  });

  it('does not list a speech that stands alone, and numbers one without a name', () => {
    const alone = manuscript({ parts: [part({ blocks: [{ type: 'heading', level: 1, text: '一、起' }] })] });
    const nameless = manuscript({ parts: [part(), part({ title: '', blocks: [paragraph('甲。')] })] });
    const props = {
      language: 'zh-Hans',
      current: { part: 0, block: -1, start: 0 },
      open: true,
      onJump: () => {},
    };
    const first = render(<Rail manuscript={alone} {...props} />);
    expect(first.getAllByRole('button').map((button) => button.textContent)).toEqual(['一、起']);
    first.unmount();
    const second = render(<Rail manuscript={nameless} {...props} />);
    expect(second.getByRole('button', { name: '第 2 篇' })).toBeTruthy();
  });

  it('says of which headings it is not certain', () => {
    const shown = manuscript({
      parts: [
        part({
          blocks: [
            { type: 'heading', level: 1, text: '一、学', restored: { certain: false } },
            { type: 'heading', level: 1, text: '二、做', restored: { certain: true } },
          ],
        }),
      ],
    });
    const { getAllByRole } = render(
      <Rail
        manuscript={shown}
        language="zh-Hans"
        current={{ part: 0, block: -1, start: 0 }}
        open={true}
        onJump={() => {}}
      />,
    );
    expect(getAllByRole('button').map((button) => button.textContent)).toEqual([
      '一、学（不确定是标题）',
      '二、做',
    ]);
  });

  it('passes axe', async () => {
    expect(await findViolations(show({ part: 0, block: 0, start: 0 }).container)).toEqual([]);
  });
});
