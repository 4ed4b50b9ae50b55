import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import type { Kind, Meta } from '../../../utils/manuscript.ts';
import { escapeHtml } from '../../../utils/write/escape.ts';
import { composeOther, OTHERS } from './others.ts';
import { createRandom, type Random } from './random.ts';
import { CONTROLS, type Item, SHAPES } from './shapes.ts';
import { composeCrumb, composeMeta, createSite, type Site } from './site.ts';
import { composeParagraph, composeSpeech, composeTitle } from './speeches.ts';
import type { Text } from './text.ts';
import type { Wordings } from './wordings.ts';
import { OFFICE } from './words.ts';

/** A page, and all that is true of it. */
export interface GeneratedPage {
  readonly name: string;
  readonly shape: string;
  readonly html: string;
  readonly kind: Kind;
  readonly title: string;
  readonly meta: Partial<Meta>;
  /** The document's lines. */
  readonly lines: readonly string[];
  /** What on the page is not the document, string by string. */
  readonly chrome: readonly Chrome[];
  /** All that can be seen. */
  readonly visible: readonly string[];
}

export interface Chrome {
  readonly kind: string;
  readonly text: string;
}

const toTaiwan = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });
const halfWidth = (text: string) =>
  text.replace(/[，：；！？（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  halfWidth,
  toTaiwan,
  (text) => halfWidth(toTaiwan(text)),
];

/** A page under making: every word on it is recorded. */
interface Draft {
  readonly form: (text: string) => string;
  readonly random: Random;
  readonly chrome: Chrome[];
  readonly visible: string[];
}

/** The text as the page shows it; recorded. */
function show(draft: Draft, text: string, chromeKind?: string): string {
  const shown = draft.form(text);
  draft.visible.push(shown);
  if (chromeKind !== undefined) draft.chrome.push({ kind: chromeKind, text: shown });
  return escapeHtml(shown);
}

/** One page of each shape with a speech, one of each other kind of page. */
export function generatePages(seedNumber: number, wordings: Wordings): GeneratedPage[] {
  const speeches = Object.keys(SHAPES).map((shape, index) => {
    const random = createRandom(seedNumber * 1000 + index);
    return generatePage(composeSpeech(random), shape, wordings, random);
  });
  const others = Object.keys(OTHERS).map((name, index) => {
    const random = createRandom(seedNumber * 1000 + 500 + index);
    return generatePage(
      composeOther(name, random),
      random.pick(['paragraphs', 'double breaks', 'nested', 'office']),
      wordings,
      random,
    );
  });
  return [...speeches, ...others];
}

function generatePage(text: Text, shape: string, wordings: Wordings, random: Random): GeneratedPage {
  const draft: Draft = { form: random.pick(FORMS), random, chrome: [], visible: [] };
  const site = createSite(wordings, text.title, random);
  const top = composeTop(draft, site, text);
  const items = composeItems(draft, site, text, shape);
  for (const item of items) draft.visible.push(item.text);
  const controls = CONTROLS[shape] ?? [];
  for (const control of controls) draft.chrome.push({ kind: 'control', text: control });
  draft.visible.push(...controls);
  const container = SHAPES[shape]?.(items, random) ?? '';
  const html = `<!doctype html><html><head><title>${escapeHtml(draft.form(`${text.title}${random.pick(['_', ' - ', '-', '|'])}${site.name}`))}</title></head>
<body>${top.html}
<div class="${random.pick(['content', 'main-left', 'w1200', 'box', 'g-mn'])}"><div class="${random.pick(['article', 'con', 'nr', 'show_text', 'k3'])}">${top.headline}
<div id="${random.pick(['zoom', 'c', 'text', 'neirong', 'j8'])}">${container}</div>
${composeBelow(draft, site, text, shape)}</div></div>${composeFooter(draft, site)}</body></html>`;
  return {
    name: text.name,
    shape,
    html,
    kind: text.kind,
    title: draft.form(text.title),
    meta: Object.fromEntries(Object.entries(top.meta).map(([key, value]) => [key, draft.form(value ?? '')])),
    lines: text.lines.map((line) => draft.form(line.text)),
    chrome: draft.chrome,
    visible: draft.visible,
  };
}

function composeTop(
  draft: Draft,
  site: Site,
  text: Text,
): { html: string; headline: string; meta: Partial<Meta> } {
  const { random } = draft;
  const rows: string[] = [];
  if (random.chance(0.6))
    rows.push(
      `<div class="${random.pick(['top', 'hd', 'login'])}">${show(draft, site.say('greeting'), 'greeting')}</div>`,
    );
  const menu = ['首页', '公文范文', '讲话致辞', '心得体会', '工作总结'].map(
    (item) => `<a href="/x">${show(draft, item)}</a>`,
  );
  if (random.chance(0.7))
    rows.push(`<div class="${random.pick(['nav', 'menu', 'z1'])}">${menu.join(' ')}</div>`);
  else draft.visible.splice(-menu.length);
  const meta: Partial<Meta> = {};
  if (random.chance(0.8)) {
    const crumb = composeCrumb(site);
    rows.push(
      `<div class="${random.pick(['crumb', 'weizhi', 'x2'])}">${show(draft, crumb.text, 'breadcrumb')}</div>`,
    );
  }
  const heading = random.pick(['h1', 'h1', 'h2', 'div']);
  const head = [
    `<${heading}${heading === 'div' ? ' class="title"' : ''}>${show(draft, text.title)}</${heading}>`,
  ];
  if (random.chance(0.8)) {
    const data = composeMeta(site);
    Object.assign(meta, data.meta);
    head.push(
      `<div class="${random.pick(['info', 'tools', 'q5'])}">${data.rows.map((row) => `<div>${show(draft, row, 'meta')}</div>`).join('')}</div>`,
    );
  }
  return { html: rows.join('\n'), headline: head.join('\n'), meta };
}

/** The container's lines: the text, and what the host puts among it. */
function composeItems(draft: Draft, site: Site, text: Text, shape: string): Item[] {
  const { random, form } = draft;
  const items: Item[] = text.lines.map((line) => ({ text: form(line.text), role: line.role }));
  const chrome = (kind: string, words: string, role: Item['role'] = 'chrome'): Item => {
    draft.chrome.push({ kind, text: form(words) });
    return { text: form(words), role };
  };
  if (items.length === 0)
    return Array.from({ length: 24 }, () => ({ text: form(composeTitle(random)), role: 'paragraph' }));
  if (random.chance(0.35)) glueInline(items, () => chrome('inline', site.say('inline')), random);
  const mark = random.chance(0.25) ? site.say('watermark') : null;
  const between = [
    ...(mark === null || items.length < 4 ? [] : Array.from({ length: 3 }, () => chrome('watermark', mark))),
    ...(random.chance(0.2) ? [chrome('advertisement', site.say('advertisement'))] : []),
  ];
  for (const item of between) items.splice(random.integer(1, items.length - 1), 0, item);
  if (/page|layer/.test(shape) && items.length > 5)
    addPageNumbers(items, (number) =>
      chrome('page-number', site.say('pageNumber').replace(/\d+/, String(number)), 'page-number'),
    );
  const before: Item[] = [];
  if (random.chance(0.2)) before.push(chrome('echo', site.say('echo')));
  if (random.chance(0.4)) before.push(chrome('lead', site.say('lead')));
  if (random.chance(0.25)) {
    const first = form(text.lines.find((line) => line.text.length > 60)?.text ?? '').slice(0, 110);
    if (first !== '')
      before.push(chrome('summary', site.say('summaryLabel') + first + random.pick(['……', '...', ''])));
  }
  const after: Item[] = [];
  if (random.chance(0.3)) after.push(chrome('note', site.say('note')));
  if (random.chance(0.2)) after.push(chrome('neighbour', site.say('neighbours')));
  return [...before, ...items, ...after];
}

/** Before, behind or in the middle of a paragraph. */
function glueInline(items: Item[], glue: () => Item, random: Random): void {
  const long = items.filter((item) => item.text.length > 80);
  if (long.length === 0) return;
  const { text } = glue();
  const chosen = random.pick(long);
  const at = random.pick([chosen.text.search(/[，,]/) + 1, chosen.text.length]);
  items[items.indexOf(chosen)] = { ...chosen, text: chosen.text.slice(0, at) + text + chosen.text.slice(at) };
}

function addPageNumbers(items: Item[], pageNumber: (number: number) => Item): void {
  for (let at = 4, number = 1; at < items.length; at += 5, number++) items.splice(at, 0, pageNumber(number));
}

/** Boxes below the text, in the container or beside it. */
function composeBelow(draft: Draft, site: Site, text: Text, shape: string): string {
  const { random } = draft;
  const box = (names: readonly string[], html: string) => `<div class="${random.pick(names)}">${html}</div>`;
  const line = (
    kind:
      | 'download'
      | 'paywall'
      | 'share'
      | 'note'
      | 'advertisement'
      | 'commentHead'
      | 'comment'
      | 'echo'
      | 'relatedHead'
      | 'neighbours',
  ) => show(draft, site.say(kind), kind);
  const boxes: (() => string)[] = [
    () => box(['down', 'xz', 'f1'], line('download')),
    // A page that asks for payment beside its fold does not fold for free.
    ...(shape === 'free fold' ? [] : [() => box(['pay', 'tips', 'f2'], line('paywall'))]),
    () => box(['share', 'fx', 'f3'], line('share')),
    () => box(['sm', 'tip', 'f4'], line('note')),
    () => box(['gg', 'ad', 'f5'], line('advertisement')),
    () => box(['tit', 'f6'], line('echo')),
    () => box(['sxp', 'prenext', 'f7'], `<p>${line('neighbours')}</p><p>${line('neighbours')}</p>`),
    () =>
      box(
        ['pl', 'comment', 'f8'],
        `<h3>${line('commentHead')}</h3><p>${line('comment')}</p><p>${line('comment')}</p>`,
      ),
    () => related(draft, site, random.chance(0.7)),
    () => loudList(draft, random),
  ];
  const share = text.lines.length === 0 ? 0.3 : 0.45;
  return boxes.map((write) => (random.chance(share) ? write() : '')).join('\n');
}

/** Other texts of the site, with links or without, some with dates. */
function related(draft: Draft, site: Site, linked: boolean): string {
  const { random } = draft;
  const row = () => {
    const words = composeTitle(random) + (random.chance(0.3) ? ' 2023-04-11' : '');
    const html = show(draft, words, 'related');
    return `<li>${linked ? `<a href="/a/${random.integer(1, 999)}.html">${html}</a>` : html}</li>`;
  };
  const head = show(draft, site.say('relatedHead'), 'related head');
  return `<div class="${random.pick(['xg', 'related', 'list', 'f9'])}"><h3>${head}</h3><ul>${Array.from({ length: random.integer(3, 9) }, row).join('')}</ul></div>`;
}

/** A list beside the text, each entry with its beginning, longer in all than a short speech. */
function loudList(draft: Draft, random: Random): string {
  const card = () =>
    `<div class="item"><h4><a href="/a/${random.integer(1, 999)}.html">${show(draft, composeTitle(random), 'card')}</a></h4><p>${show(
      draft,
      `${composeParagraph(OFFICE, random).slice(0, 90)}…`,
      'card',
    )}</p></div>`;
  return `<div class="${random.pick(['sidebar', 'right', 'r2'])}">${Array.from({ length: random.integer(4, 8) }, card).join('')}</div>`;
}

function composeFooter(draft: Draft, site: Site): string {
  const rows = Array.from(
    { length: draft.random.integer(1, 4) },
    () => `<p>${show(draft, site.say('footer'), 'footer')}</p>`,
  );
  return `<div class="${draft.random.pick(['footer', 'bottom', 'ft', 'y9'])}">${rows.join('')}</div>`;
}
