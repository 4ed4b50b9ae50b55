import type { TurnOptions } from '../live/direction.ts';
import { isMarked } from './action.ts';
import { injectScript } from './inject.ts';
import { sendTurn } from './messages.ts';
import { openNotice } from './pages.ts';
import { loadSettings } from './settings.ts';

/** Turns the page of a tab into the other script, or back. Where the browser lets no script in, a page of ours says so. */
export async function turnPage(tab: number): Promise<void> {
  const { script, conversion } = await loadSettings();
  const options: TurnOptions = { traditional: script === 'hk' ? 'hk' : 'tw', quotes: conversion.quotes };
  const marked = await isMarked(tab);
  if (await sendTurn(tab, options, marked)) return;
  if (!(await injectAndTurn(tab, options, marked))) await openNotice(tab);
}

async function injectAndTurn(tab: number, options: TurnOptions, marked: boolean): Promise<boolean> {
  try {
    await injectScript(tab, '/live-page.js');
  } catch {
    return false;
  }
  return sendTurn(tab, options, marked);
}
