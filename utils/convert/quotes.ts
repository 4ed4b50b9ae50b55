import type { Block, Manuscript, Part } from '../manuscript.ts';
import { convertInPlace } from './leads.ts';
import type { Script } from './script.ts';

/** 「」 and 『』, or “” and ‘’. */
export type QuoteForm = 'corner' | 'curly';

/** Leaves quotation marks; 「」 in Traditional; or also “” in Simplified. */
export type Quotes = 'keep' | 'traditional' | 'both';

const CURLY = '“”‘’';
const CORNER = '「」『』';
const MARKS = CURLY + CORNER;
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** The form that quotation marks get in a script; null where they stay. */
export function formOf(quotes: Quotes, script: Script): QuoteForm | null {
  if (script === 'hans') return quotes === 'both' ? 'curly' : null;
  return quotes === 'keep' ? null : 'corner';
}

/** Whether a text has quotation marks of either form. */
export function hasQuotes(text: string): boolean {
  return /[“”‘’「」『』]/.test(text);
}

/** The manuscript with quotation marks of a form. No length changes, and the way back gives the same again. */
export function useQuotes(manuscript: Manuscript, form: QuoteForm): Manuscript {
  return {
    ...manuscript,
    title: changeQuotes(manuscript.title, form),
    parts: manuscript.parts.map((part) => changePart(part, form)),
  };
}

function changePart({ label, title, subtitle, salutation, blocks }: Part, form: QuoteForm): Part {
  return {
    label: label && changeQuotes(label, form),
    title: changeQuotes(title, form),
    subtitle: subtitle && changeQuotes(subtitle, form),
    salutation: salutation && changeQuotes(salutation, form),
    blocks: blocks.map((block) => changeBlock(block, form)),
  };
}

function changeBlock(block: Block, form: QuoteForm): Block {
  const text = changeQuotes(block.text, form);
  return block.type === 'paragraph' ? convertInPlace(block, text) : { ...block, text };
}

/** Only marks that pair within the text are changed; an apostrophe is none, and Latin text keeps its own. */
export function changeQuotes(text: string, form: QuoteForm): string {
  const [own, other] = form === 'corner' ? [CURLY, CORNER] : [CORNER, CURLY];
  const paired = HAN.test(text) ? findPairs(text, own) : [];
  if (paired.length === 0) return text;
  let changed = '';
  let start = 0;
  for (const at of paired.sort((left, right) => left - right)) {
    changed += text.slice(start, at) + other.charAt(own.indexOf(text.charAt(at)));
    start = at + 1;
  }
  return changed + text.slice(start);
}

/**
 * Places of all marks of a form that pair, a closing one with the nearest of its kind that is open. Marks of the other
 * form close what they enclose too: those that were changed pair as before.
 */
function findPairs(text: string, form: string): number[] {
  const paired: number[] = [];
  const open: { at: number; closing: string }[] = [];
  const waiting = new Map<string, number>();
  const count = (closing: string, step: number) => waiting.set(closing, (waiting.get(closing) ?? 0) + step);
  for (const { 0: mark, index: at } of text.matchAll(/[“”‘’「」『』]/g)) {
    if (isApostrophe(text, at)) continue;
    const kind = MARKS.indexOf(mark);
    if (kind % 2 === 0) {
      const closing = MARKS.charAt(kind + 1);
      open.push({ at, closing });
      count(closing, 1);
      continue;
    }
    if (!waiting.get(mark)) continue;
    for (let last = open.pop(); last; last = open.pop()) {
      count(last.closing, -1);
      if (last.closing !== mark) continue;
      if (form.includes(mark)) paired.push(last.at, at);
      break;
    }
  }
  return paired;
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));
}
