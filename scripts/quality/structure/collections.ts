import { createContext } from '../../../utils/context.ts';
import { outline } from '../../../utils/outline/index.ts';
import { readText } from '../../../utils/read/text.ts';
import { createNumbers } from '../random.ts';

const HAN = [...'一二三四五六七八九十'];

function han(number: number): string {
  if (number <= 10) return HAN[number - 1] ?? '';
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? HAN[tens - 1] : ''}十${number % 10 > 0 ? HAN[(number % 10) - 1] : ''}`;
}

type Label = (number: number, title: string) => string;

/** A title over a salutation. */
const NO_LABEL: Label = () => '';

/** Every form of label, for the speech of a number. */
const LABELS: readonly Label[] = [
  (number) => `篇${number}`,
  (number) => `【篇${han(number)}】`,
  (number, title) => `第${han(number)}篇：${title}`,
  (number, title) => `第${number}篇 ${title}`,
  (number, title) => `${title}　篇${number}`,
  (number, title) => `【第${han(number)}篇】${title}`,
  (number) => `范文${han(number)}`,
  (number, title) => `范文${number}：${title}`,
  (number) => `讲话稿范文（${number}）`,
  (number, title) => `${title}之${han(number)}`,
  (number) => `（${han(number)}）`,
  NO_LABEL,
];

const TITLES = ['在全市工作会议上的讲话', '在动员大会上的讲话', '在开工仪式上的致辞', '在座谈会上的发言'];

/** Collections of 2 to 60 speeches put together from paragraphs of reports: how many come out cut exactly. */
export function measureCollections(
  reports: readonly (readonly string[])[],
  count: number,
): { exact: number; total: number } {
  const random = createNumbers(41);
  const pick = (most: number): number => Math.floor(random() * most);
  const bodies = reports.map((paragraphs) =>
    paragraphs.filter((text) => text.length > 80 && /^(?!各位)[\s\S]*[。！]$/.test(text)),
  );
  let exact = 0;
  for (let round = 0; round < count; round++) {
    const label = LABELS[round % LABELS.length] ?? NO_LABEL;
    const length = 2 + pick(round % 5 === 0 ? 59 : 9);
    const speeches = Array.from({ length }, (_, index) => composeSpeech(bodies, label, index + 1, pick));
    if (isCutExactly(speeches)) exact++;
  }
  return { exact, total: count };
}

interface Speech {
  readonly label: string;
  readonly title: string;
  readonly salutation: string;
  readonly blocks: readonly string[];
}

function composeSpeech(
  bodies: readonly (readonly string[])[],
  label: Label,
  number: number,
  pick: (most: number) => number,
): Speech {
  const title = TITLES[pick(TITLES.length)] ?? '';
  const source = bodies[pick(bodies.length)] ?? [];
  const start = pick(Math.max(1, source.length - 8));
  const blocks = source.slice(start, start + 2 + pick(6));
  // Where there is no label, the greeting alone shows where a speech begins.
  const salutation = pick(4) > 0 || label === NO_LABEL ? '同志们：' : '';
  return { label: label(number, title), title, salutation, blocks };
}

function isCutExactly(speeches: readonly Speech[]): boolean {
  const text = speeches
    .flatMap((speech) => [speech.label, speech.title, speech.salutation, ...speech.blocks])
    .filter((row) => row !== '')
    .join('\n');
  const context = createContext(readText(text));
  context.title = '讲话稿精选';
  const cut = outline(context.page.lines, context).map(({ label, title, salutation, blocks }) => [
    label ?? '',
    title,
    salutation ?? '',
    blocks.map((block) => block.text).join(''),
  ]);
  const wanted = speeches.map(({ label, title, salutation, blocks }) => [
    label,
    title,
    salutation,
    blocks.join(''),
  ]);
  return JSON.stringify(cut) === JSON.stringify(wanted);
}
