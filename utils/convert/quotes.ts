import type { Block, Part, UnjudgedManuscript } from '../manuscript.ts';
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
export function useQuotes<Made extends UnjudgedManuscript>(manuscript: Made, form: QuoteForm): Made {
  return {
    ...manuscript,
    title: changeQuotes(manuscript.title, form),
    parts: manuscript.parts.map((part) => changePart(part, form)),
  };
}

function changePart({ label, title, subtitle, salutation, blocks }: Part, form: QuoteForm): Part {
  const texts = changeTogether(
    blocks.map(({ text }) => text),
    form,
  );
  return {
    label: label && changeQuotes(label, form),
    title: changeQuotes(title, form),
    subtitle: subtitle && changeQuotes(subtitle, form),
    salutation: salutation && changeQuotes(salutation, form),
    blocks: blocks.map((block, index) => changeBlock(block, texts[index] ?? block.text)),
  };
}

function changeBlock(block: Block, text: string): Block {
  return block.type === 'paragraph' ? convertInPlace(block, text) : { ...block, text };
}

/** Only marks that pair within the text are changed; an apostrophe is none, and Latin text keeps its own. */
export function changeQuotes(text: string, form: QuoteForm): string {
  return changeTogether([text], form)[0] ?? text;
}

/** Marks of paragraphs that follow each other may pair over their ends. */
function changeTogether(texts: readonly string[], form: QuoteForm): string[] {
  const [own, other] = form === 'corner' ? [CURLY, CORNER] : [CORNER, CURLY];
  const paired = findPairs(texts, own);
  return texts.map((text, index) => {
    let changed = '';
    let start = 0;
    for (const at of paired[index]?.sort((left, right) => left - right) ?? []) {
      changed += text.slice(start, at) + other.charAt(own.indexOf(text.charAt(at)));
      start = at + 1;
    }
    return changed + text.slice(start);
  });
}

/** An opening mark. */
interface Opening {
  text: number;
  at: number;
  closing: string;
  /** A quotation that began in an earlier paragraph goes on: this one opens with the mark again. */
  before: Opening | null;
  /** The quotation may go on in the next paragraph. */
  lasts: boolean;
  paired: boolean;
}

/**
 * Places of all marks of a form that pair, by text; a closing one with the nearest of its kind that is open. Marks of the
 * other form close what they enclose too: those that were changed pair as before.
 */
function findPairs(texts: readonly string[], form: string): number[][] {
  const paired = texts.map((): number[] => []);
  let lasting: Opening | null = null;

  function pair(opening: Opening): void {
    for (let each: Opening | null = opening; each && !each.paired; each = each.before) {
      each.paired = true;
      paired[each.text]?.push(each.at);
    }
  }

  for (const [index, text] of texts.entries()) {
    if (!HAN.test(text)) continue;
    const open: Opening[] = lasting ? [lasting] : [];
    const waiting = new Map<string, number>(lasting ? [[lasting.closing, 1]] : []);
    const count = (closing: string, step: number) => waiting.set(closing, (waiting.get(closing) ?? 0) + step);
    for (const { 0: mark, index: at } of text.matchAll(/[“”‘’「」『』]/g)) {
      if (isApostrophe(text, at)) continue;
      const kind = MARKS.indexOf(mark);
      if (kind % 2 === 0) {
        const closing = MARKS.charAt(kind + 1);
        const before = at === 0 && lasting?.closing === closing ? lasting : null;
        open.push({ text: index, at, closing, before, lasts: mayLast(text, at), paired: false });
        count(closing, 1);
        continue;
      }
      if (!waiting.get(mark)) continue;
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.closing, -1);
        if (last.closing !== mark) continue;
        if (form.includes(mark)) {
          pair(last);
          paired[index]?.push(at);
        }
        break;
      }
    }
    lasting = open.findLast(({ lasts }) => lasts) ?? null;
  }
  return paired;
}

/** Not a single mark, which may be an apostrophe, nor one behind a word, which should have been a closing one. */
function mayLast(text: string, at: number): boolean {
  return /[“「]/.test(text.charAt(at)) && /^$|[：:，,—\s]/.test(text.charAt(at - 1));
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));
}
