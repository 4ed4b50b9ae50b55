import './support/setup.ts';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EmptyState } from '../../components/EmptyState.tsx';
import { findViolations } from './support/axe.ts';
import { help } from './support/help.ts';

describe('EmptyState', () => {
  it.each([
    ['loading', '正在整理……'],
    ['failed', '没能整理这一页。扩展可能刚更新过，请刷新网页再试。'],
    ['noSpeech', '这一页不像讲话稿。'],
    ['nothing', '这一页没有可以读的文字。'],
    ['pictures', '这一页的正文是图片，不是文字，净稿读不出来。'],
    ['pdf', '这是一份 PDF 文件，净稿只读网页。'],
  ] as const)('says why: %s', (reason, sentence) => {
    const { container } = render(<EmptyState reason={reason} onShowText={null} help={help} />);
    expect(container.querySelector('p')?.textContent).toBe(sentence);
  });

  it('offers the text of the page where there is one', async () => {
    const onShowText = vi.fn();
    const { container, getByRole } = render(
      <EmptyState reason="noSpeech" onShowText={onShowText} help={help} />,
    );
    fireEvent.click(getByRole('button', { name: '看正文' }));
    expect(onShowText).toHaveBeenCalledOnce();
    expect(await findViolations(container)).toEqual([]);
  });

  it.each(['failed', 'noSpeech', 'nothing', 'pictures', 'pdf'] as const)('lets one report: %s', (reason) => {
    const { getByRole } = render(<EmptyState reason={reason} onShowText={null} help={help} />);
    expect(getByRole('button', { name: '报告此页' })).toBeTruthy();
  });

  it('reports nothing before it knows', () => {
    const { queryByRole } = render(<EmptyState reason="loading" onShowText={null} help={help} />);
    expect(queryByRole('button', { name: '报告此页' })).toBeNull();
  });
});
