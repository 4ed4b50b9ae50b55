/** A rule as its `<style>` element has it: the values of the properties asked for, in lower case. */
export interface WrittenRule {
  selectors: string;
  declared: Map<string, string>;
}

/**
 * The rules of the `<style>` elements of a document that no window shows: there the browser makes no sheets of
 * them. Rules within `@media` and the like are left out.
 */
export function readStyleTexts(document: Document, properties: readonly string[]): WrittenRule[] {
  const wanted = new Set(properties);
  return Array.from(document.querySelectorAll('style'))
    .filter((style) => !/print/.test(style.media))
    .flatMap((style) => splitRules(style.textContent ?? ''))
    .map(({ selectors, body }) => ({ selectors, declared: readDeclarations(body, wanted) }))
    .filter(({ declared }) => declared.size > 0);
}

/** What may hold braces and semicolons that are none of the rule's. Only values that hide text are read. */
const OPAQUE = /\/\*[\s\S]*?\*\/|<!--|-->|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)/gi;

function splitRules(text: string): { selectors: string; body: string }[] {
  const css = text.replace(OPAQUE, (piece) =>
    piece.startsWith('"') || piece.startsWith("'") ? piece.replace(/[{};]/g, '') : '',
  );
  const rules: { selectors: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) selectors = css.slice(start, index);
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      // Before the selectors may stand `@charset "utf-8";`.
      const named = selectors.slice(selectors.lastIndexOf(';') + 1).trim();
      if (depth === 0 && !named.startsWith('@'))
        rules.push({ selectors: named, body: bodyOf(css, start, index) });
    }
    if (depth === 0) start = index + 1;
  }
  return rules;
}

function bodyOf(css: string, start: number, end: number): string {
  return css.slice(css.indexOf('{', start) + 1, end);
}

function readDeclarations(body: string, wanted: ReadonlySet<string>): Map<string, string> {
  const declared = new Map<string, string>();
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!wanted.has(property)) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    declared.set(property, value.trim().toLowerCase());
  }
  return declared;
}
