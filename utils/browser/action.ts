import { browser } from 'wxt/browser';
import type { Kind } from '../manuscript.ts';
import { t } from './i18n.ts';

const INK = '#8c3a2b';

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
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
    browser.action.setBadgeText({ tabId, text: speech ? t('action.speechMark') : '' }),
    browser.action.setTitle({ tabId, title: speech ? t('action.speech') : t('action.title') }),
  ]);
}
