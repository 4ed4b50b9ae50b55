import './support/setup.ts';
import { act, fireEvent, render, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PastePage } from '../../entrypoints/paste/view/PastePage.tsx';
import type { Page } from '../../utils/read/line.ts';
import { findViolations } from './support/axe.ts';
import { manuscript } from './support/manuscript.ts';

function open() {
  const clean = vi.fn(async (_page: Page) => manuscript());
  const view = render(
    <PastePage
      clean={clean}
      report={async () => ''}
      convert={async (same) => same}
      compare={() => Promise.reject(new Error())}
      exportFile={() => Promise.reject(new Error())}
    />,
  );
  const submit = (text: string) => {
    fireEvent.input(view.getByRole('textbox', { name: '稿子' }), { target: { value: text } });
    fireEvent.submit(view.container.querySelector('form') as HTMLFormElement);
  };
  const choose = (...files: File[]) =>
    fireEvent.change(view.container.querySelector('input[type=file]') as HTMLInputElement, {
      target: { files },
    });
  /** Whether the page keeps the browser from leaving it for the file. */
  const drop = (...files: File[]) => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files, types: ['Files'] } });
    act(() => {
      document.body.dispatchEvent(event);
    });
    return event.defaultPrevented;
  };
  return { ...view, clean, submit, choose, drop };
}

const linesOf = (clean: ReturnType<typeof open>['clean']) =>
  clean.mock.calls[0]?.[0].lines.map(({ text }) => text);

describe('PastePage', () => {
  it('shows the manuscript of pasted text, and the text again when it is closed', async () => {
    const { clean, submit, findByRole, getByRole, queryByRole } = open();
    submit('动员会上的讲话\n同志们：');
    await findByRole('heading', { level: 1, name: '在动员会上的讲话' });
    expect(linesOf(clean)).toEqual(['动员会上的讲话', '同志们：']);
    fireEvent.click(getByRole('button', { name: '关闭净稿，回到原网页' }));
    await waitFor(() => expect(queryByRole('dialog')).toBeNull());
    expect(getByRole('textbox', { name: '稿子' })).toHaveProperty('value', '动员会上的讲话\n同志们：');
  });

  it('reads a chosen file', async () => {
    const { clean, choose } = open();
    choose(new File(['讲话\n谢谢'], 'speech.txt'));
    await waitFor(() => expect(linesOf(clean)).toEqual(['讲话', '谢谢']));
  });

  it('lists several files, and reads one after the other', async () => {
    const { clean, choose, getByRole, findByRole, queryByRole, queryAllByRole } = open();
    choose(new File(['讲话一'], '1.txt'), new File(['%PDF-1.7'], '2.pdf'), new File(['讲话三'], '3.txt'));
    await waitFor(() => expect(getByRole('status').textContent).toBe('3 个文件，读哪一个？'));
    expect(clean).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: '3.txt' }));
    await findByRole('dialog');
    expect(linesOf(clean)).toEqual(['讲话三']);
    fireEvent.click(getByRole('button', { name: '关闭净稿，回到原网页' }));
    await waitFor(() => expect(queryByRole('dialog')).toBeNull());
    fireEvent.click(getByRole('button', { name: '2.pdf' }));
    await waitFor(() => expect(getByRole('alert').textContent).toMatch(/^这是 PDF 文件/));
    expect(queryAllByRole('listitem')).toHaveLength(3);
    choose(new File(['讲话'], '4.txt'));
    await findByRole('dialog');
    expect(queryAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).not.toContain(
      '1.txt',
    );
  });

  it('takes a file that is dropped anywhere, but none on the manuscript that is being read', async () => {
    const { clean, drop, findByRole } = open();
    expect(drop(new File(['讲话一'], '1.txt'))).toBe(true);
    await findByRole('dialog');
    expect(drop(new File(['讲话二'], '2.txt'))).toBe(true);
    expect(clean).toHaveBeenCalledOnce();
    expect(drop()).toBe(false);
  });

  it.each([
    ['', '里面没有文字。'],
    ['%PDF-1.7', '这是 PDF 文件，净稿读不了。可以在阅读器里全选、复制，再贴到这里。'],
  ])('says why it cannot read %j', async (content, reason) => {
    const { clean, choose, getByRole } = open();
    choose(new File([content], 'speech.txt'));
    await waitFor(() => expect(getByRole('alert').textContent).toBe(reason));
    expect(clean).not.toHaveBeenCalled();
  });

  it('has names for everything', async () => {
    expect(await findViolations(open().container)).toEqual([]);
  });
});
