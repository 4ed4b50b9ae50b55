import { loadSeed, seedNames } from '../seeds/seeds.ts';

/** Characters in each text node. */
const LENGTH = 10;

/** A page of so many short text nodes in the markup of articles, lists and tables: Simplified, hardly two alike. */
export function writeManyTexts(count: number): string {
  const texts = cutTexts(count);
  const blocks: string[] = [];
  for (let at = 0; at < count; at += 10) {
    const [a, b, c, d, e, f, g, h, i, j] = texts.slice(at, at + 10);
    blocks.push(
      `<p>${a}<b>${b}</b>${c}<span>${d}</span></p>`,
      `<ul><li><a href="#${at}" title="${e}">${e}</a></li><li>${f}</li></ul>`,
      `<table><tr><td>${g}</td><td><em>${h}</em></td></tr></table><div class="row">${i}<i>${j}</i></div>`,
    );
  }
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>工作会议</title><body>${blocks.join('\n')}</body></html>`;
}

/** Pieces of the Simplified seeds, each time cut from another place. */
function cutTexts(count: number): string[] {
  const text = seedNames()
    .map(loadSeed)
    .filter(({ expected }) => expected.writing === 'Hans')
    .map((seed) => seed.text)
    .join('')
    .replace(/[\s<>&"]/g, '');
  const texts: string[] = [];
  for (let copy = 0; texts.length < count; copy += 1) {
    for (let at = copy % LENGTH; at + LENGTH <= text.length && texts.length < count; at += LENGTH)
      texts.push(text.slice(at, at + LENGTH));
  }
  return texts;
}
