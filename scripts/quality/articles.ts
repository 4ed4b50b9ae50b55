import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { clean } from '../../utils/clean.ts';
import { readPage } from '../../utils/read/page.ts';
import { parseHtml } from './parse-html.ts';
import { readArticles, type SavedArticle } from './saved-articles.ts';
import { type Score, scoreShingles } from './shingle-score.ts';

type Extractor = (html: string, url: string) => Promise<string> | string;

const extractors: Record<string, Extractor> = {
  ours: extractOurs,
  Readability: (html, url) => new Readability(parseHtml(html, url)).parse()?.textContent ?? '',
  Defuddle: extractWithDefuddle,
};

/** Prints character 5-gram precision, recall and F1 over saved article pages, where there are any. */
export async function reportArticles(): Promise<void> {
  const articles = readArticles();
  if (articles.length === 0) return;
  const scores: Record<string, Score[]> = {};
  for (const { html, url, text } of articles) {
    for (const [name, extract] of Object.entries(extractors)) {
      const score = scoreShingles(await extract(html, url), text);
      scores[name] = [...(scores[name] ?? []), score];
    }
  }
  printAverages(scores, articles.length);
  printBehind(scores, articles);
}

function printAverages(scores: Record<string, Score[]>, count: number): void {
  console.log(`\nCharacter 5-grams on ${count} article pages, macro average`);
  for (const [name, list] of Object.entries(scores)) {
    const mean = (key: keyof Score) => list.reduce((sum, score) => sum + score[key], 0) / list.length;
    const [precision, recall, f1] = (['precision', 'recall', 'f1'] as const).map((key) =>
      mean(key).toFixed(3),
    );
    console.log(`  ${name.padEnd(12)} P ${precision}  R ${recall}  F1 ${f1}`);
  }
}

/** The pages where another does better, the worst first. */
function printBehind(scores: Record<string, Score[]>, articles: readonly SavedArticle[]): void {
  const behind = articles.flatMap(({ id, url }, index) => {
    const f1 = Object.entries(scores).map(([name, list]) => ({ name, f1: list[index]?.f1 ?? 0 }));
    const ours = f1[0]?.f1 ?? 0;
    const best = Math.max(...f1.map((score) => score.f1));
    const figures = f1.map((score) => `${score.name} ${score.f1.toFixed(3)}`).join(', ');
    return best > ours ? [{ loss: best - ours, line: `  ${id} ${figures}  ${url.slice(0, 60)}` }] : [];
  });
  if (behind.length === 0) return;
  console.log('behind on');
  for (const { line } of behind.sort((left, right) => right.loss - left.loss)) console.log(line);
}

function extractOurs(html: string, url: string): string {
  const { parts } = clean(readPage(parseHtml(html, url), url));
  return parts.flatMap((part) => part.blocks.map((block) => block.text)).join('\n');
}

async function extractWithDefuddle(html: string, url: string): Promise<string> {
  const { content } = await Defuddle(parseHtml(html, url), url, { useAsync: false });
  return parseHtml(content, url).body.textContent;
}
