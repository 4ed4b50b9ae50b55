import './support/setup.ts';
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Help, PageHelp } from '../../components/details/PageHelp.tsx';
import { findViolations } from './support/axe.ts';

const writeText = vi.fn(async (_text: string) => {});

beforeEach(() => vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } }));
afterEach(() => {
  writeText.mockClear();
  vi.unstubAllGlobals();
});

function show(more: Partial<Help> = {}) {
  const say = vi.fn();
  const writeReport = vi.fn(async (text: boolean) => (text ? 'with words' : 'counts'));
  return {
    say,
    writeReport,
    ...render(<PageHelp heading="h3" help={{ writeReport, onMakeRule: null, ...more }} say={say} />),
  };
}

it('puts a report without words into the clipboard and says so', async () => {
  const { getByRole, say, container } = show();
  fireEvent.click(getByRole('button', { name: '报告此页' }));
  await waitFor(() => expect(say).toHaveBeenCalledWith('报告已进剪贴板，可以贴到反馈的地方。'));
  expect(writeText.mock.calls).toEqual([['counts']]);
  expect(await findViolations(container)).toEqual([]);
});

it('tells the words of the page only where they are asked for', async () => {
  const { getByRole } = show();
  fireEvent.click(getByRole('checkbox', { name: '附上这一页的文字' }));
  fireEvent.click(getByRole('button', { name: '报告此页' }));
  await waitFor(() => expect(writeText.mock.calls).toEqual([['with words']]));
});

it('says so where no report could be written', async () => {
  const { getByRole, say } = show({ writeReport: () => Promise.reject(new Error()) });
  fireEvent.click(getByRole('button', { name: '报告此页' }));
  await waitFor(() => expect(say).toHaveBeenCalledWith('没能写成报告。请刷新网页后再试。'));
  expect(writeText).not.toHaveBeenCalled();
});

it('offers a rule only where one can be kept', () => {
  expect(show().queryByRole('button', { name: '定规则' })).toBeNull();
  const onMakeRule = vi.fn();
  fireEvent.click(show({ onMakeRule }).getByRole('button', { name: '定规则' }));
  expect(onMakeRule).toHaveBeenCalledOnce();
});
