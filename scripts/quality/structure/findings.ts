import { clean } from '../../../utils/clean.ts';
import type { FindingKind } from '../../../utils/manuscript.ts';
import { readText } from '../../../utils/read/text.ts';
import { createNumbers } from '../random.ts';

interface FindingFigures {
  readonly kind: FindingKind;
  readonly planted: number;
  readonly found: number;
  readonly given: number;
}

interface Speech {
  title: string;
  opening: string;
  numerals: string[];
  closing: string;
}

const HAN = [...'一二三四五六七八'];
const HEADINGS = [
  '提高认识',
  '突出重点',
  '狠抓落实',
  '加强领导',
  '严明纪律',
  '改进作风',
  '强化督查',
  '总结经验',
];

/** What is wrong in a speech, planted in one that is whole. */
const FAULTS: readonly {
  kind: FindingKind;
  plant: (speech: Speech, pick: (most: number) => number) => void;
}[] = [
  {
    kind: 'announced-count',
    plant: (speech, pick) => {
      speech.opening += `下面，我讲${HAN[speech.numerals.length + pick(2)]}点意见。`;
    },
  },
  {
    kind: 'announced-count',
    plant: (speech, pick) => {
      speech.opening += `今年确定实施36个重点项目，新建${20 + pick(5)}个，续建11个。`;
    },
  },
  { kind: 'numbering-gap', plant: (speech, pick) => speech.numerals.splice(1 + pick(2), 1) },
  {
    kind: 'truncated',
    plant: (speech, pick) => {
      speech.closing = speech.closing.slice(0, -3 - pick(8));
    },
  },
  {
    kind: 'unclosed-quote',
    plant: (speech) => {
      speech.opening += '要牢固树立“四个意识，坚定信心。';
    },
  },
  {
    kind: 'year-drift',
    plant: (speech, pick) => {
      speech.title = `${2024 + pick(2)}年${speech.title}`;
      speech.closing = `以优异成绩迎接党的二十大胜利召开！${speech.closing}`;
    },
  },
];

/** What is right, though it looks like a fault. */
const SOUND: readonly ((speech: Speech) => void)[] = [
  (speech) => {
    speech.opening += `下面，我讲${HAN[speech.numerals.length - 1]}点意见。`;
  },
  (speech) => {
    speech.opening += '今年确定实施36个重点项目，新建25个，续建11个。';
  },
  (speech) => {
    speech.title = `2022年${speech.title}`;
    speech.closing = `以优异成绩迎接党的二十大胜利召开！${speech.closing}`;
  },
];

/** Speeches with a fault each, or with none: which are found, and how many findings are given in all. */
export function measureFindings(reports: readonly (readonly string[])[], count: number): FindingFigures[] {
  const random = createNumbers(59);
  const pick = (most: number): number => Math.floor(random() * most);
  const sentences = reports.flat().flatMap((text) => text.match(/[^。！？；“”《》（）\d]{25,60}。/g) ?? []);
  const kinds = [...new Set(FAULTS.map(({ kind }) => kind))];
  const figures = new Map(kinds.map((kind) => [kind, { kind, planted: 0, found: 0, given: 0 }]));
  const body = (): string =>
    Array.from({ length: 3 }, () => sentences[pick(sentences.length)] ?? '').join('');
  for (let round = 0; round < count; round++) {
    const speech: Speech = {
      title: '在全市工作会议上的讲话',
      opening: body(),
      numerals: HAN.slice(0, 4 + pick(3)),
      closing: body(),
    };
    const fault = round % 2 === 0 ? FAULTS[pick(FAULTS.length)] : undefined;
    if (fault) fault.plant(speech, pick);
    else SOUND[pick(SOUND.length)]?.(speech);
    const given = clean(readText(textOf(speech, body))).findings.map(({ kind }) => kind);
    for (const kind of kinds) {
      const figure = figures.get(kind);
      if (!figure) continue;
      figure.given += given.filter((other) => other === kind).length;
      if (fault?.kind !== kind) continue;
      figure.planted++;
      if (given.includes(kind)) figure.found++;
    }
  }
  return [...figures.values()];
}

function textOf({ title, opening, numerals, closing }: Speech, body: () => string): string {
  const sections = numerals.flatMap((numeral, index) => [`${numeral}、${HEADINGS[index]}`, body()]);
  return [title, '同志们：', opening, ...sections, closing].join('\n');
}
