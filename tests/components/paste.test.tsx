import './support/setup.ts';
import { fireEvent, render, waitFor } from '@testing-library/preact';
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
  const choose = (file: File) =>
    fireEvent.change(view.container.querySelector('input[type=file]') as HTMLInputElement, {
      target: { files: [file] },
    });
  return { ...view, clean, submit, choose };
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
