import { createRandom, type Random } from '../pages/random.ts';
import { composeSpeech } from '../pages/speeches.ts';

/** A made-up speech that a host has cut into pages. */
export interface PagedDocument {
  readonly title: string;
  /** Its paragraphs and headings. */
  readonly rows: readonly string[];
  /** The pages, by address. */
  readonly pages: ReadonlyMap<string, string>;
  readonly first: string;
}

type Address = (number: number) => string;

const ADDRESSES: readonly Address[] = [
  (number) => `/a/1234${number === 1 ? '' : `_${number}`}.html`,
  (number) => `/a/1234${number === 1 ? '' : `-${number}`}.html`,
  (number) => `/a/1234${number === 1 ? '' : `_${number - 1}`}.html`,
  (number) => `/a/1234/${number === 1 ? '' : `${number}/`}`,
  (number) => `/a?id=1234${number === 1 ? '' : `&page=${number}`}`,
  (number) => `/show-12-1234-${number}.html`,
];

const link = (address: string, words: string | number) => `<a href="${address}">${words}</a>`;

/** The links of a page to the others, as hosts draw them. */
const ROWS: readonly ((address: Address, own: number, total: number) => string)[] = [
  (address, own, total) =>
    Array.from({ length: total }, (_, index) =>
      index + 1 === own ? `<b>${own}</b>` : link(address(index + 1), index + 1),
    ).join(' '),
  (address, own, total) =>
    `共${total}页: ${own > 1 ? link(address(own - 1), '上一页') : '上一页'} ${own}
    ${own < total ? link(address(own + 1), '下一页') : '下一页'}`,
  (address, own, total) =>
    `${own > 1 ? link(address(own - 1), '上页') : ''} ${own < total ? link(address(own + 1), '下页') : ''} ${link(address(total), '尾页')}`,
  (address, own, total) =>
    `<select>${Array.from({ length: total }, (_, index) => `<option value="${address(index + 1)}"${index + 1 === own ? ' selected' : ''}>第${index + 1}页</option>`).join('')}</select>`,
];

const TRAPS = [
  `上一篇：${link('/a/1233.html', '在动员会上的讲话')} 下一篇：${link('/a/1235.html', '述职报告')}`,
  `<div class="comments"><h3>网友评论</h3>${link('?cpage=2', 2)} ${link('?cpage=3', '下一页')}</div>`,
  `<h3>相关推荐</h3><ul><li>${link('/a/99.html', '工作总结（2）')}</li></ul>${link('/a/list_2.html', '下一页')}`,
  `<div class="footer">版权所有 清河范文网</div>`,
];

/** Cut at the ends of paragraphs, or, where `within`, inside them. */
export function composePaged(seedNumber: number, within: boolean): PagedDocument {
  const random = createRandom(seedNumber);
  const { title, lines } = composeSpeech(random);
  const rows = lines.map(({ text }) => text);
  const parts = within ? cutWithin(rows, random) : cutBetween(rows, random);
  const address = random.pick(ADDRESSES);
  const row = random.pick(ROWS);
  const traps = random.sample(TRAPS, 2).join('\n');
  const pages = parts.map((part, index): [string, string] => {
    const name = index === 0 ? title : `${title}${random.pick([`(${index + 1})`, `_第${index + 1}页`, ''])}`;
    return [
      address(index + 1),
      `<!doctype html><title>${name}_清河范文网</title><body><div class="crumb">当前位置：首页 > 讲话致辞 > 正文</div>
      <h1>${name}</h1><div class="info">发布时间：2023-05-08</div>
      <div class="content">${part.map((text) => `<p>　　${text}</p>`).join('\n')}</div>
      <div class="x">${row(address, index + 1, parts.length)}</div>${traps}</body>`,
    ];
  });
  return { title, rows, pages: new Map(pages), first: address(1) };
}

/** Numbers of rows, in order, before which a page begins; the first page holds a few. */
function borders(rows: readonly string[], random: Random): number[] {
  const places = rows.map((_, index) => index).slice(3, -1);
  return random.sample(places, random.integer(1, 4)).sort((left, right) => left - right);
}

function cutBetween(rows: readonly string[], random: Random): string[][] {
  const starts = [0, ...borders(rows, random)];
  return starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length));
}

/** Each page ends in the middle of a long paragraph's sentence. */
function cutWithin(rows: readonly string[], random: Random): string[][] {
  const pages: string[][] = [[]];
  const cut = new Set(borders(rows, random).filter((row) => (rows[row]?.length ?? 0) > 60));
  rows.forEach((text, index) => {
    if (!cut.has(index)) {
      pages.at(-1)?.push(text);
      return;
    }
    const places = Array.from({ length: text.length - 50 }, (_, place) => place + 25);
    const at = random.pick(places.filter((place) => !/[。！？；：]/.test(text.charAt(place - 1))));
    pages.at(-1)?.push(text.slice(0, at));
    pages.push([text.slice(at)]);
  });
  return pages;
}
