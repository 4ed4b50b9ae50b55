import './support/setup.ts';
import { fireEvent, render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SAMPLE } from '../../entrypoints/welcome/view/sample.ts';
import { type CleanedSample, WelcomePage } from '../../entrypoints/welcome/view/WelcomePage.tsx';
import type { ButtonPlace } from '../../utils/browser/action.ts';
import { clean } from '../../utils/clean.ts';
import { readText } from '../../utils/read/text.ts';
import { findViolations } from './support/axe.ts';

const manuscript = clean(readText(SAMPLE));

function open(
  shortcut: string,
  turnShortcut = '',
  button: ButtonPlace = 'toolbar',
  cleaned: CleanedSample = manuscript,
) {
  const onPaste = vi.fn();
  const props = { sample: SAMPLE, cleaned, button, shortcut, turnShortcut, onPaste, onOptions: vi.fn() };
  return { onPaste, ...render(<WelcomePage {...props} />) };
}

it('shows what the pipeline makes of the sample', () => {
  const { getByRole } = open('Alt+R');
  const sheet = getByRole('article').textContent ?? '';
  expect(sheet).toContain('在全区重点项目推进会上的讲话同志们：');
  expect(sheet).not.toMatch(/首页|金币|述职报告/);
  expect(getByRole('article').querySelectorAll('strong').length).toBeGreaterThanOrEqual(3);
});

it.each([
  ['loading', '正在整理'],
  ['failed', '没能整理'],
] as const)('says all else while the sample is %s', async (cleaned, words) => {
  const { container, getByRole, queryByRole } = open('Alt+R', '', 'toolbar', cleaned);
  expect(getByRole('heading', { level: 1 }).textContent).toBe('净稿');
  expect(container.textContent).toContain('Alt+R');
  expect(getByRole('status').textContent).toContain(words);
  expect(queryByRole('article')).toBeNull();
  expect(await findViolations(container)).toEqual([]);
});

it('names the shortcut that the browser has, and none where there is none', () => {
  expect(open('Alt+Shift+R').container.textContent).toContain('或按 Alt+Shift+R；');
  expect(open('', 'Alt+C').container.textContent).toContain('按 Alt+C 或用右键菜单；');
  expect(open('').container.textContent).not.toContain('Alt');
});

it('says in three lines what it does, how to call it, and that nothing leaves the browser', () => {
  const { getAllByRole } = open('Alt+R', 'Alt+C');
  const [what, how, local, ...more] = getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(what).toContain('干净的稿子');
  expect(how).toContain('Alt+R');
  expect(local).toContain('不上传');
  expect(more).toEqual([]);
});

it('says how to pin the button while it is hidden, and where it is on a phone', () => {
  expect(open('Alt+R').container.textContent).not.toContain('图钉');
  expect(open('Alt+R', '', 'hidden').container.textContent).toContain('图钉');
  const phone = open('', '', 'menu').container.textContent;
  expect(phone).toContain('浏览器菜单的“扩展”');
  expect(phone).not.toMatch(/工具栏|右键/);
});

it('leads to the paste page and breaks no rule of accessibility', async () => {
  const { container, getByRole, onPaste } = open('Alt+R');
  fireEvent.click(getByRole('button', { name: '贴一篇稿子试试' }));
  expect(onPaste).toHaveBeenCalledOnce();
  expect(await findViolations(container)).toEqual([]);
});
