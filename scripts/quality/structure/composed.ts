import { createContext } from '../../../utils/context.ts';
import type { Level, Part } from '../../../utils/manuscript.ts';
import { outline } from '../../../utils/outline/index.ts';
import { findMarkers } from '../../../utils/outline/markers.ts';
import { readText } from '../../../utils/read/text.ts';
import { createNumbers } from '../random.ts';

/** A heading of a composed speech, or of what came out. */
interface Row {
  readonly kind: 'heading' | 'lead';
  readonly level: Level;
  readonly text: string;
}

interface Speech {
  readonly paragraphs: readonly string[];
  readonly rows: readonly Row[];
}

export interface Score {
  readonly right: number;
  readonly expected: number;
  readonly given: number;
}

const HAN = [...'一二三四五六七八九十'];
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩'];

/** How the items of one class are written, and whether its heading stands alone, opens a paragraph, or stands inside one. */
interface Style {
  readonly marker: (index: number) => string;
  readonly form: 'block' | 'run-in' | 'embedded';
}

const style = (form: Style['form'], marker: Style['marker']): Style => ({ form, marker });
const han = (index: number): string => HAN[index] ?? '';
const fullWidth = (index: number): string => symbol('１', index);
/** A numeral of a row of Unicode that begins with `first`. */
const symbol = (first: string, index: number): string => String.fromCharCode(first.charCodeAt(0) + index);

/** Outlines as speeches have them, outer class first. */
const OUTLINES: readonly (readonly Style[])[] = [
  [
    style('block', (i) => `${han(i)}、`),
    style('block', (i) => `（${han(i)}）`),
    style('run-in', (i) => `${i + 1}.`),
  ],
  [
    style('block', (i) => `${han(i)}、`),
    style('run-in', (i) => `（${han(i)}）`),
    style('embedded', (i) => `${han(i)}是`),
  ],
  [style('block', (i) => `${han(i)}、`), style('run-in', (i) => `${han(i)}是`)],
  [style('block', (i) => `${han(i)}、`), style('embedded', (i) => `${han(i)}要`)],
  [style('run-in', (i) => `第${han(i)}，`), style('embedded', (i) => `${han(i)}要`)],
  [style('run-in', (i) => `${han(i)}是`), style('embedded', (i) => `${han(i)}要`)],
  [
    style('block', (i) => `（${han(i)}）`),
    style('run-in', (i) => `${i + 1}、`),
    style('embedded', (i) => `（${i + 1}）`),
  ],
  [style('block', (i) => `第${han(i)}，`), style('run-in', (i) => `${han(i)}要`)],
  [style('block', (i) => `${han(i)}、`), style('run-in', (i) => CIRCLED[i] ?? '')],
  [
    style('run-in', (i) => ['首先，', '其次，', '再次，'][i] ?? `第${han(i)}，`),
    style('embedded', (i) => `${han(i)}要`),
  ],
  [
    style('block', (i) => `第${han(i)}部分　`),
    style('block', (i) => `${han(i)}．`),
    style('run-in', (i) => `${fullWidth(i)}．`),
  ],
  [
    style('block', (i) => `${symbol('Ⅰ', i)}、`),
    style('block', (i) => symbol('㈠', i)),
    style('run-in', (i) => symbol('⒈', i)),
    style('embedded', (i) => symbol('⑴', i)),
  ],
  [style('block', (i) => `【${han(i)}】`), style('run-in', (i) => `其${han(i)}，`)],
  [style('block', (i) => `${han(i)}　`), style('run-in', (i) => `${i + 1}，`)],
];

const VERBS = [
  '加强',
  '推进',
  '强化',
  '抓好',
  '落实',
  '优化',
  '深化',
  '完善',
  '提升',
  '严格',
  '改进',
  '统筹',
];
const OBJECTS = [
  '队伍建设',
  '作风建设',
  '项目招商',
  '营商环境',
  '责任落实',
  '安全监管',
  '民生保障',
  '基层治理',
  '制度执行',
  '产业升级',
  '宣传教育',
  '督查考核',
];

/** Speeches with a known outline, their sentences from reports: headings and leads that come out as they were put in. */
export function measureComposed(
  reports: readonly (readonly string[])[],
  count: number,
): Record<'headings' | 'leads', Score> {
  const random = createNumbers(73);
  const sentences = reports
    .flat()
    .filter((text) => text.length > 60)
    .flatMap((text) => text.match(/[^。！？；]{15,60}。/g) ?? [])
    .filter((text) => findMarkers(text, 0).length === 0);
  const total = { headings: { right: 0, expected: 0, given: 0 }, leads: { right: 0, expected: 0, given: 0 } };
  for (let round = 0; round < count; round++) {
    const speech = compose(OUTLINES[round % OUTLINES.length] ?? [], sentences, random);
    const context = createContext(readText(speech.paragraphs.join('\n')));
    context.title = '讲话';
    const given = rowsOf(outline(context.page.lines, context));
    for (const [name, kind] of [
      ['headings', 'heading'],
      ['leads', 'lead'],
    ] as const) {
      const wanted = speech.rows.filter((row) => row.kind === kind).map((row) => JSON.stringify(row));
      const found = given.filter((row) => row.kind === kind).map((row) => JSON.stringify(row));
      total[name].expected += wanted.length;
      total[name].given += found.length;
      total[name].right += wanted.filter((row) => found.includes(row)).length;
    }
  }
  return total;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4];

function compose(styles: readonly Style[], sentences: readonly string[], random: () => number): Speech {
  const pick = (most: number): number => Math.floor(random() * most);
  const body = (): string =>
    Array.from({ length: 2 + pick(4) }, () => sentences[pick(sentences.length)] ?? '').join('');
  const heading = (): string => `${VERBS[pick(VERBS.length)]}${OBJECTS[pick(OBJECTS.length)]}`;
  const paragraphs: string[] = ['同志们：', body()];
  const rows: Row[] = [];
  const write = (depth: number): void => {
    const [current, level] = [styles[depth], LEVELS[depth]];
    if (!current || !level) return;
    const items = 2 + pick(3);
    for (let index = 0; index < items; index++) {
      const text = `${current.marker(index)}${heading()}`;
      const inner = styles[depth + 1];
      if (current.form === 'block') {
        paragraphs.push(text, body());
        rows.push({ kind: 'heading', level, text });
      } else if (current.form === 'run-in') {
        paragraphs.push(`${text}。${body()}`);
        rows.push({ kind: 'lead', level, text: `${text}。` });
      } else {
        paragraphs[paragraphs.length - 1] += `${text}。${body()}`;
        rows.push({ kind: 'lead', level, text: `${text}。` });
      }
      if (inner && random() < 0.7) write(depth + 1);
    }
    if (depth === 0) paragraphs.push(`同志们，${body()}`);
  };
  write(0);
  return { paragraphs, rows };
}

function rowsOf(parts: readonly Part[]): Row[] {
  return parts.flatMap((part) =>
    part.blocks.flatMap((block): Row[] =>
      block.type === 'heading'
        ? [{ kind: 'heading', level: block.level, text: block.text }]
        : block.leads.map((lead) => ({ kind: 'lead', level: lead.level, text: lead.text })),
    ),
  );
}
