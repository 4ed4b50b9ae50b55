import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHtml } from '../parse-html.ts';
import { compareText, type Measured, measure, measureText } from './measure.ts';
import { type GeneratedPage, generatePages } from './page.ts';
import { KNOWN_SETS, UNSEEN_SETS } from './sets.ts';

/** Misses printed for one figure. */
const SHOWN = 12;

/** Measures made-up pages of hosts, with the wordings that rules and weights were made with and with those held out. */
export async function reportGenerated(seedNumbers: readonly number[], misses: boolean): Promise<void> {
  for (const { name, wordings, kinds } of [...KNOWN_SETS, ...UNSEEN_SETS]) {
    const pages = seedNumbers.flatMap((seedNumber) => generatePages(seedNumber, wordings, kinds));
    const results = pages.map((page) => measure(page, parseHtml(page.html, null)));
    console.log(
      `\nGenerated pages, wordings ${name}, seed numbers ${seedNumbers.join(' ')}: ${pages.length} pages`,
    );
    printFigures(results);
    printKinds(results);
    if (kinds.length === 0) await printOthers(pages);
    else console.log(`  as plain text ${textFigures(pages.map(measureText).filter(hasText))}`);
    if (name === 'seen') printShapes(results);
    if (misses && name === 'seen') printMisses(results);
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

function sum(results: readonly Measured[], value: (result: Measured) => number): number {
  return results.reduce((total, result) => total + value(result), 0);
}

function printFigures(results: readonly Measured[]): void {
  for (const [index, judge] of ['detector', 'manuscript'].entries()) {
    const figures = (['speech', 'document', 'other'] as const).map((kind) => {
      const said = results.filter((result) => result.verdicts[index] === kind);
      const right = said.filter((result) => result.page.kind === kind).length;
      return `${kind} P ${percent(right, said.length)} R ${percent(right, results.filter((result) => result.page.kind === kind).length)}`;
    });
    console.log(`  verdict of the ${judge.padEnd(11)} ${figures.join('   ')}`);
  }
  const texts = results.filter(hasText);
  console.log(`  ours          ${textFigures(texts)}`);
  const exact = texts.filter((result) => result.wrongTitle === null).length;
  const fields = sum(results, ({ page }) => Object.keys(page.meta).length);
  const wrong = sum(results, (result) => result.wrongMeta.length);
  const unbalanced = results.filter((result) => result.unbalanced !== null).length;
  console.log(
    `  title exact ${percent(exact, texts.length)}   meta exact ${percent(fields - wrong, fields)}   pages with a character unaccounted for ${unbalanced}`,
  );
}

/** Lists of titles, shops and threads have no text to keep; what is left of them is nobody's concern. */
function hasText({ page }: Pick<Measured, 'page'>): boolean {
  return page.kind !== 'other';
}

function textFigures(results: readonly Pick<Measured, 'page' | 'leaked' | 'lost' | 'sentences'>[]): string {
  const total = (value: (result: (typeof results)[number]) => number) =>
    results.reduce((all, result) => all + value(result), 0);
  const leaked = percent(
    total(({ leaked }) => leaked.length),
    total(({ page }) => page.chrome.length),
  );
  return `chrome leaked ${leaked}   body lost ${percent(
    total(({ lost }) => lost.length),
    total(({ sentences }) => sentences),
  )}`;
}

/** The kinds of chrome that most is left of. */
function printKinds(results: readonly Measured[]): void {
  const counts = new Map<string, { all: number; leaked: number }>();
  for (const { page, leaked } of results.filter(hasText))
    for (const { kind, text } of page.chrome) {
      const count = counts.get(kind) ?? { all: 0, leaked: 0 };
      count.all++;
      if (leaked.some((words) => words.text === text)) count.leaked++;
      counts.set(kind, count);
    }
  const most = [...counts].filter(([, { leaked }]) => leaked > 0).sort(([, a], [, b]) => b.leaked - a.leaked);
  const figures = most.slice(0, SHOWN).map(([kind, { all, leaked }]) => `${kind} ${leaked}/${all}`);
  if (figures.length > 0) console.log(`    left: ${figures.join(', ')}`);
}

/** Readability and Defuddle on the same pages. */
async function printOthers(pages: readonly GeneratedPage[]): Promise<void> {
  const texts = pages.filter((page) => hasText({ page }));
  const readability = texts.map(
    (page) => new Readability(parseHtml(page.html, null)).parse()?.textContent ?? '',
  );
  const defuddle: string[] = [];
  for (const page of texts) {
    const { content } = await Defuddle(parseHtml(page.html, null), 'https://example.org/', {
      useAsync: false,
    });
    defuddle.push(parseHtml(content, null).body.textContent);
  }
  for (const [name, extracted] of [
    ['Readability', readability],
    ['Defuddle', defuddle],
  ] as const) {
    const results = texts.map((page, index) => ({ page, ...compareText(page, extracted[index] ?? '') }));
    console.log(`  ${name.padEnd(13)} ${textFigures(results)}`);
  }
}

function printShapes(results: readonly Measured[]): void {
  const texts = results.filter(hasText);
  for (const shape of new Set(texts.map(({ page }) => page.shape))) {
    const own = texts.filter(({ page }) => page.shape === shape);
    const titles = own.filter((result) => result.wrongTitle === null).length;
    console.log(`    ${shape.padEnd(20)} ${textFigures(own)}   title ${percent(titles, own.length)}`);
  }
}

function printMisses(results: readonly Measured[]): void {
  const name = ({ page }: Measured) => `${page.name}, ${page.shape}`;
  const lists = {
    'verdict of the detector': results.flatMap((result) =>
      result.verdicts[0] === result.page.kind
        ? []
        : [`${name(result)}: ${result.verdicts[0]} ${result.page.title}`],
    ),
    'verdict of the manuscript': results.flatMap((result) =>
      result.verdicts[1] === result.page.kind
        ? []
        : [`${name(result)}: ${result.verdicts[1]} ${result.page.title}`],
    ),
    leaked: results
      .filter(hasText)
      .flatMap((result) => result.leaked.map(({ kind, text }) => `${name(result)}, ${kind}: ${text}`)),
    lost: results
      .filter(hasText)
      .flatMap((result) => result.lost.map((words) => `${name(result)}: ${words}`)),
    title: results
      .filter(hasText)
      .flatMap((result) =>
        result.wrongTitle === null
          ? []
          : [`${name(result)}: “${result.wrongTitle}”, not “${result.page.title}”`],
      ),
    meta: results.flatMap((result) => result.wrongMeta.map((words) => `${name(result)}: ${words}`)),
    unbalanced: results.flatMap((result) =>
      result.unbalanced === null ? [] : [`${name(result)}: ${result.unbalanced}`],
    ),
  };
  for (const [kind, list] of Object.entries(lists)) {
    console.log(`  ${kind}: ${list.length}`);
    for (const miss of list.slice(0, SHOWN)) console.log(`    ${miss}`);
  }
}
