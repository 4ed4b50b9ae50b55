import type { Kind, Meta } from '../../../utils/manuscript.ts';
import { escapeHtml } from '../../../utils/write/escape.ts';
import { composeBelow, composeFooter } from './below.ts';
import { composeItems } from './container.ts';
import type { Chrome, Draft } from './draft.ts';
import { FORMS } from './form.ts';
import { composeKind, type KindOfText } from './kinds.ts';
import { composeOther, OTHERS } from './others.ts';
import { createRandom, type Random } from './random.ts';
import { CONTROLS, SHAPES } from './shapes.ts';
import { createSite } from './site.ts';
import { composeSpeech } from './speeches.ts';
import type { Text } from './text.ts';
import { composeTop } from './top.ts';
import type { Wordings } from './wordings.ts';

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

/** Shapes of pages whose text is nobody's concern. */
const PLAIN: readonly string[] = ['paragraphs', 'double breaks', 'nested', 'office'];

/** One page of each shape with a speech, one of each other kind of page, and one of each kind of text given. */
export function generatePages(
  seedNumber: number,
  wordings: Wordings,
  kinds: readonly KindOfText[] = [],
): GeneratedPage[] {
  const speeches = Object.keys(SHAPES).map((shape, index) => {
    const random = createRandom(seedNumber * 1000 + index);
    return generatePage(composeSpeech(random), shape, wordings, random);
  });
  const others = Object.keys(OTHERS).map((name, index) => {
    const random = createRandom(seedNumber * 1000 + 500 + index);
    return generatePage(composeOther(name, random), random.pick(PLAIN), wordings, random);
  });
  const rarer = kinds.map((kind, index) => {
    const random = createRandom(seedNumber * 1000 + 700 + index);
    const shapes = kind.kind === 'other' ? PLAIN : Object.keys(SHAPES);
    return generatePage(composeKind(kind, random), random.pick(shapes), wordings, random);
  });
  return [...speeches, ...others, ...rarer];
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
