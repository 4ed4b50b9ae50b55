import { browser } from 'wxt/browser';
import type { Kind } from '../manuscript.ts';
import { t } from './i18n.ts';
import type { TurnReport } from './messages.ts';

const INK = '#8c3a2b';

/** Where the button is: in the toolbar; behind another button there, until it is pinned; in a menu, on a phone. */
export type ButtonPlace = 'toolbar' | 'hidden' | 'menu';

/** A phone shows no toolbar: its button is in the menu. */
export async function findButton(): Promise<ButtonPlace> {
  if ((await browser.runtime.getPlatformInfo()).os === 'android') return 'menu';
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar === false ? 'hidden' : 'toolbar';
}

/** Says on the toolbar button of a tab that a click reads what was asked for. */
export async function showWaiting(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
    browser.action.setBadgeText({ tabId, text: t('action.speechMark') }),
    browser.action.setTitle({ tabId, title: t('action.waiting') }),
  ]);
}

/** Shows the verdict on the toolbar button of a tab: a small mark on a speech, nothing on the rest. */
export async function showVerdict(kind: Kind, tabId: number): Promise<void> {
  const speech = kind === 'speech';
  await show(tabId, speech ? t('action.speechMark') : '', speech ? t('action.speech') : t('action.title'));
}

/** Whether the button of a tab marks a speech. */
export async function isMarked(tabId: number): Promise<boolean> {
  return (await browser.action.getBadgeText({ tabId })) === t('action.speechMark');
}

/** Shows on the button what became of the page of a tab that was turned; turned back, what it showed before. */
export async function showTurned({ turned, marked }: TurnReport, tabId: number): Promise<void> {
  if (turned === 'restored') await showVerdict(marked ? 'speech' : 'other', tabId);
  else if (turned === 'nothing') await show(tabId, '–', t('action.nothingToTurn'));
  else if (turned === 'failed') await show(tabId, '!', t('action.turnFailed'));
  else if (turned === 'hans') await show(tabId, t('script.hans'), t('action.turnedHans'));
  else
    await show(
      tabId,
      t('action.traditionalMark'),
      turned === 'tw' ? t('action.turnedTw') : t('action.turnedHk'),
    );
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
