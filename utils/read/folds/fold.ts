import { foldWords } from '../../text/fold-words.ts';
import { asksToPay, leadsToPaying, shutsOut, tellsOfPaying } from './paying.ts';

/** A hidden text of a page is a text, not a menu or a message. */
const LEAST = 60;
const LONGEST_CONTROL = 30;
/** A notice beside a text has no more characters. */
export const LONGEST_NOTICE = 300;
/** What fades a text out stands between it and its control, and holds nothing. */
const MOST_MASKS = 6;

/** A pane behind the first is a fold too: `第1部分` `第2部分`. */
const UNFOLDS =
  /展开|(?:阅读|查看|浏览|显示|继续|加载)(?:免费)?(?:全文|全部|完整|更多|剩余|余下|阅读|正文)|点击(?:查看|阅读|显示)|第[2二]部分|(?:read|show) more/;

/** Whether the words on a control say that it shows more of the text. */
export function unfolds(text: string): boolean {
  return UNFOLDS.test(foldWords(text));
}

/**
 * Whether an undrawn element is text that the page gives to everyone: prose, beside a control that unfolds
 * it, with no word near it of paying, logging in or downloading. Reading it is what the control is for.
 */
export function isFreelyFolded(element: Element, folds: ReadonlySet<Element>): boolean {
  const text = element.textContent ?? '';
  const prose = isProse(text, element);
  if (!prose && !(goesOn(element) && isEnd(text, element, folds))) return false;
  return hasFreeControl(element, folds) || (prose && isTurnedTo(element));
}

/** Where one is among the pages of a text, and the way to others. */
const TURNS = /第\s?\d+\s?页|[上下]一?页/;
const STAYS = /^(?:null|#|javascript)/;

/** One of pages that a script shows by turns: beside another of its kind, with a pager that leads nowhere else. */
function isTurnedTo(element: Element): boolean {
  const beside = neighboursOf(element);
  const pages = beside.filter((one) => isOfKind(one, element));
  if (pages.length === 0) return false;
  const { firstElementChild = null, lastElementChild = null } = element.parentElement ?? {};
  const inside = [element, ...pages].flatMap(({ children }) => Array.from(children));
  const around = [...beside, ...inside, firstElementChild, lastElementChild].filter((one) => one !== null);
  return !around.some(asksBeside) && around.some(isTurner);
}

function isOfKind(page: Element, element: Element): boolean {
  const [kind, other] = [element, page].map(({ classList, id }) => classList[0] ?? id.replace(/\d+$/, ''));
  return element.localName !== 'p' && page.localName === element.localName && kind !== '' && kind === other;
}

function isTurner(element: Element): boolean {
  return (
    TURNS.test(foldWords(shortText(element, LEAST))) &&
    isFree(element) &&
    targetsOf(element).every((target) => STAYS.test(target))
  );
}

/** How sites write into an element that a script is to show when the page is ready. */
const VEIL = /(?:visibility:\s*hidden|opacity:\s*0)\s*(?:;|$)/;

/** Whether an element holds prose that waits for a script to show it to everyone, as a saved page keeps it. */
export function isWaiting(element: Element): boolean {
  const style = element.getAttribute('style');
  if (style === null || !VEIL.test(style) || /display:\s*none|position:\s*(?:absolute|fixed)/.test(style))
    return false;
  return (
    isProse(element.textContent ?? '', element) &&
    !neighboursOf(element).some((one) => shutsOut(shortText(one, LONGEST_NOTICE)))
  );
}

/** Right behind prose that is seen. */
function goesOn(element: Element): boolean {
  const before = element.previousElementSibling;
  return before !== null && isProse(before.textContent ?? '', before);
}

/** Short, but a sentence's end; or all that the control right behind it can be for, as the end of a short text. */
function isEnd(text: string, element: Element, folds: ReadonlySet<Element>): boolean {
  if (/[。！？!?]\s*$/.test(text)) return true;
  const next = element.nextElementSibling;
  return next !== null && isFreeControl(next, folds) && element.getElementsByTagName('a').length === 0;
}

/** A control beside the element opens it to everyone, and nothing beside it asks for more. */
export function hasFreeControl(element: Element, folds: ReadonlySet<Element>): boolean {
  const neighbours = neighboursOf(element);
  return !neighbours.some(asksBeside) && neighbours.some((one) => isFreeControl(one, folds));
}

/** A notice asks for something before one reads on. */
export function asksBeside(element: Element): boolean {
  return asksToPay(shortText(element, LONGEST_NOTICE));
}

/** `<details>` is a fold of the browser's own. */
export function isFreeDetails(element: Element): boolean {
  const summary = Array.from(element.children).find((child) => child.localName === 'summary');
  return !tellsOfPaying(summary?.textContent ?? '');
}

/** Whether an element holds text in sentences, no menu. */
export function isProse(text: string, element: Element): boolean {
  if (text.length < LEAST || (text.match(/[。！？；!?;]/g)?.length ?? 0) < 2) return false;
  return element.getElementsByTagName('a').length * LEAST < text.length;
}

/** What stands beside it, and beside the element around it. */
export function neighboursOf(element: Element): Element[] {
  const parent = element.parentElement;
  const around =
    parent && parent.localName !== 'body' ? [parent.previousElementSibling, parent.nextElementSibling] : [];
  return [
    element.previousElementSibling,
    element.previousElementSibling?.previousElementSibling,
    ...behind(element),
    ...around,
  ].filter((one) => one !== null && one !== undefined);
}

/** The next two that hold anything; where it is the last in its box, those behind the box. */
function behind(element: Element): Element[] {
  const found: Element[] = [];
  for (let box: Element | null = element; box && box.localName !== 'body'; box = box.parentElement) {
    let next = box.nextElementSibling;
    for (let seen = 0; next && found.length < 2 && seen < MOST_MASKS; seen++, next = next.nextElementSibling)
      if (wordsOf(next) !== '') found.push(next);
    if (found.length > 0 || next) break;
  }
  return found;
}

function isFreeControl(element: Element, folds: ReadonlySet<Element>): boolean {
  const ruled = [...folds].some((control) => element.contains(control));
  return (ruled || unfolds(shortText(element, LONGEST_CONTROL))) && isFree(element);
}

/** It asks for nothing, nor leads to where something is asked for. */
function isFree(element: Element): boolean {
  return !tellsOfPaying(shortText(element, LEAST)) && !targetsOf(element).some(leadsToPaying);
}

/** It would show more of the text, and leads elsewhere first: to a log-in, a till. */
export function isPaidControl(element: Element | undefined): boolean {
  if (element === undefined) return false;
  return unfolds(shortText(element, LONGEST_CONTROL)) && targetsOf(element).some(leadsToPaying);
}

/** Where a control leads, and what it does. */
function targetsOf(element: Element): string[] {
  return [element, ...element.getElementsByTagName('a')].map(
    (one) => `${one.getAttribute('href')} ${one.getAttribute('onclick')}`,
  );
}

/** '' for a text too long to be a control or a notice. */
export function shortText(element: Element, longest: number): string {
  const text = wordsOf(element);
  return text.length > longest ? '' : text;
}

/** The words of an element; those on a button stand in its value. */
function wordsOf(element: Element): string {
  const words = element.localName === 'input' ? element.getAttribute('value') : element.textContent;
  return (words ?? '').trim();
}
