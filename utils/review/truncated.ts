import type { Context } from '../context.ts';
import type { Block, Finding, Part } from '../manuscript.ts';
import { unfolds } from '../read/folds/fold.ts';
import { tellsOfPaying } from '../read/folds/paying.ts';
import { textOf } from './text.ts';

const TAIL = 24;
/** A shorter last line may be a signature, a place, a name. */
const SHORTEST = 20;
/** 谢谢大家, a date, a signature: speeches end so, mostly without a mark. */
const FAREWELL = /(?:[谢謝]{2}.{0,6}|[完敬][毕畢礼禮]|[年月]\s*[\dXx×*一二三四五六七八九十〇]*\s*日)[)）]?$/;
/** What a page says where it stops. */
const STOPS =
  /未完|[剩余餘]{1,2}\s*\d+\s*[页頁字%]|[试試][读讀看]|[预預][览覽].{0,6}[结結]束|省略\s*\d+\s*字|[显顯]示\s*\d+\s*字/;
const TOTAL = /全文(?:共|约|約)*\s*(\d+)\s*字/;

/** What a page sets in the middle of a text that it shows in part: ……此处隐藏9358个字……. */
const LEFT_OUT = /[此该該][处處][已]?(?:[隐隱]藏|省略|略去)\s*\d+\s*[个個]?字/;

/**
 * The page stops before the speech does, or leaves out a stretch of it. `quote` is the end of the text, `detail` the page's own words
 * on it, or the pages the whole has, and how much it gave (`6 页 · 3012 字`), or '' where it does not say.
 */
export function findTruncation(parts: readonly Part[], context: Context): Finding[] {
  const last = parts.at(-1);
  const block = last?.blocks.at(-1);
  if (!last || !block) return [];
  return [...findLeftOut(parts), ...findEnd(last, block, parts, context)];
}

/** Where the page itself says, inside a speech, how many characters it left out. */
function findLeftOut(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part, index) => {
    if (!LEFT_OUT.test(textOf(part))) return [];
    return part.blocks.flatMap(({ text }): Finding[] => {
      const words = LEFT_OUT.exec(text)?.[0];
      return words === undefined ? [] : [{ kind: 'truncated', quote: words, part: index + 1, detail: words }];
    });
  });
}

function findEnd(last: Part, block: Block, parts: readonly Part[], context: Context): Finding[] {
  const words = wordsOf(context, parts);
  if (words === null && !breaksOff(block, last)) return [];
  const whole = words ?? context.meta.pages;
  const detail = whole === null ? '' : `${whole} · ${lengthOf(parts)} 字`;
  return [{ kind: 'truncated', quote: block.text.slice(-TAIL), part: parts.length, detail }];
}

/** The page's own words that there is more, or null. */
function wordsOf({ page, removed }: Context, parts: readonly Part[]): string | null {
  if (page.border !== null) return page.border;
  for (const { text, reason } of removed) {
    if (reason !== 'paywall' && reason !== 'download') continue;
    // A free control's share: what it shows has been read, or the page's border says that it has not.
    if (/[%％]|[页頁]未[读讀]/.test(text) && unfolds(text) && !tellsOfPaying(text)) continue;
    const total = Number(TOTAL.exec(text)?.[1] ?? 0);
    if (STOPS.test(text) || (total > 0 && total > lengthOf(parts) * 1.2)) return text.trim();
  }
  return null;
}

/** Characters that the page delivered, white space aside. */
function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + textOf(part).replace(/\s+/g, '').length, 0);
}

/** The last paragraph stops inside a sentence, or a heading has nothing under it. */
function breaksOff(block: Block, part: Part): boolean {
  const { text } = block;
  if (block.type === 'heading') return part.blocks.length > 1;
  if (/(?:…|\.{3,})$/.test(text)) return true;
  if (text.length < SHORTEST || FAREWELL.test(text) || !/[，,。；;]/.test(text)) return false;
  return /[\u3400-\u9fff，,、]$/.test(text);
}
