import './support/setup.ts';
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { FurtherPages, JoinedPages } from '../../components/hooks/useJoining.ts';
import { findViolations } from './support/axe.ts';
import { manuscript, paragraph, part } from './support/manuscript.ts';
import { show } from './support/show.tsx';

const WHOLE = manuscript({ parts: [part({ blocks: [paragraph('今天开会。'), paragraph('谢谢大家。')] })] });

function joined(more: Partial<JoinedPages> = {}): JoinedPages {
  return { manuscript: WHOLE, count: 3, missing: [], end: 'all', at: null, ...more };
}

function offer(pages: Partial<FurtherPages>) {
  const view = show(manuscript(), {
    convert: async (given) => given,
    pages: { own: 1, total: 3, join: async () => joined(), ...pages },
  });
  const { container } = view;
  const foot = () => container.querySelector('.pages [role=status]')?.textContent;
  const buttons = () => [...container.querySelectorAll<HTMLElement>('.pages button')];
  const press = (name: string) => {
    const [button] = buttons().filter(({ textContent }) => textContent === name);
    if (!button) throw new Error(`No button ${name}`);
    fireEvent.click(button);
  };
  return { ...view, foot, buttons, press };
}

describe('joining the further pages', () => {
  it('says how many there are, where that is known', () => {
    expect(offer({}).foot()).toBe('全文共 3 页，这是第 1 页。');
    expect(offer({ total: null }).foot()).toBe('全文不止这一页。');
    expect(
      offer({ own: 2 })
        .buttons()
        .map(({ textContent }) => textContent),
    ).toEqual(['拼接各页', '拼接各页']);
  });

  it('shows the whole, which undoing and its button take back', async () => {
    const { press, foot, findByText, queryByText, getByRole, container } = offer({});
    press('拼接后续页');
    await findByText('谢谢大家。');
    expect(foot()).toBe('已拼接 3 页。');
    expect(await findViolations(container)).toEqual([]);
    fireEvent.keyDown(getByRole('main'), { key: 'z', ctrlKey: true });
    expect(queryByText('谢谢大家。')).toBeNull();
    expect(foot()).toBe('全文共 3 页，这是第 1 页。');
    press('拼接后续页');
    await findByText('谢谢大家。');
    press('只看原来一页');
    expect(queryByText('谢谢大家。')).toBeNull();
  });

  it('tells how far it is, and is cancelled', async () => {
    const join = vi.fn<FurtherPages['join']>((signal, onProgress) => {
      onProgress(2, 7);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    const { press, foot, findByText } = offer({ join });
    press('拼接后续页');
    await waitFor(() => expect(foot()).toBe('正在取后续页：2 / 7'));
    press('取消');
    await findByText('已取消，稿子没有变。');
    expect(foot()).toBe('全文共 3 页，这是第 1 页。');
  });

  it('stops with the view', async () => {
    const join = vi.fn<FurtherPages['join']>(() => new Promise(() => {}));
    const { press, unmount } = offer({ join });
    press('拼接后续页');
    unmount();
    await waitFor(() => expect(join.mock.calls[0]?.[0].aborted).toBe(true));
  });

  it.each<[Partial<JoinedPages>, string]>([
    [{ count: 2, missing: [3] }, '已拼接 2 页。 第 3 页没有取到。'],
    [
      { count: 2, missing: [2, 4, 5], end: 'closed', at: 5 },
      '已拼接 2 页。 第 2、4 页没有取到。 第 5 页里没有这篇稿子，可能要登录或付费，到此为止。',
    ],
    [{ count: 4, end: 'repeated', at: 5 }, '已拼接 4 页。 第 5 页与前面的相同，到此为止。'],
    [{ count: 30, missing: [31], end: 'limit', at: 31 }, '已拼接 30 页。 最多拼接 30 页，第 31 页起没有取。'],
    [{ count: 1, missing: [2, 3] }, '没有拼接。 第 2、3 页没有取到。'],
  ])('says in plain words what came: %o', async (result, words) => {
    const { press, foot } = offer({ join: async () => joined(result) });
    press('拼接后续页');
    await waitFor(() => expect(foot()).toBe(words));
  });

  it('says so where the whole cannot be cleaned', async () => {
    const { press, findByText } = offer({ join: () => Promise.reject(new Error()) });
    press('拼接后续页');
    await findByText('没能拼接。请刷新网页后再试。');
  });
});
