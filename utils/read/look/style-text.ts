import { type Declarations, parseDeclarations } from './declarations.ts';
import { holdsOnScreen } from './media.ts';

/** A rule as its `<style>` element has it: the values of the properties asked for, in lower case. */
interface WrittenRule {
  selectors: string;
  declared: Declarations;
}

/**
 * The rules of the `<style>` elements of a document: where no window shows it, the browser makes no sheets of them.
 * Of rules within `@media` those for the screen of a desk.
 */
export function readStyleTexts(document: Document, properties: readonly string[]): WrittenRule[] {
  const wanted = new Set(properties);
  return Array.from(document.querySelectorAll('style'))
    .filter((style) => holdsOnScreen(style.getAttribute('media') ?? ''))
    .flatMap((style) => splitRules(style.textContent ?? ''))
    .map(({ selectors, body }) => ({
      selectors,
      declared: new Map([...parseDeclarations(body)].filter(([property]) => wanted.has(property))),
    }))
    .filter(({ declared }) => declared.size > 0);
}

/** What may hold braces and semicolons that are none of the rule's. Only values that hide text are read. */
const OPAQUE = /\/\*[\s\S]*?\*\/|<!--|-->|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)/gi;

function splitRules(text: string): { selectors: string; body: string }[] {
  const css = text.replace(OPAQUE, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece.replace(/[{};]/g, '');
    return /^url/i.test(piece) ? 'url()' : '';
  });
  const rules: { selectors: string; body: string }[] = [];
  /** What the braces that are open belong to, and whether what stands in them counts. */
  const open: { readonly head: string; readonly holds: boolean; readonly start: number }[] = [];
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    const around = open.at(-1);
    if (brace === '{') {
      // Before the selectors may stand `@charset "utf-8";`.
      const head = css
        .slice(start, index)
        .replace(/^[\s\S]*;/, '')
        .trim();
      open.push({
        head,
        holds: around === undefined || (around.holds && isOpened(around.head)),
        start: index + 1,
      });
    } else if (around) {
      open.pop();
      if (around.holds && !around.head.startsWith('@'))
        rules.push({ selectors: around.head, body: css.slice(around.start, index) });
    }
    start = index + 1;
  }
  return rules;
}

/** Rules stand in it that hold on a screen. */
function isOpened(head: string): boolean {
  const [, name, media = ''] = /^@(media|supports|layer)\b([\s\S]*)/i.exec(head) ?? [];
  return name !== undefined && (!/^media/i.test(name) || holdsOnScreen(media.trim()));
}
