import { describe, expect, test } from 'vitest';
import { convertTexts } from '../../../scripts/dictionary/load.ts';
import { loadSeed, seedNames } from '../../../scripts/seeds/seeds.ts';
import { convertTo } from '../../../utils/convert/convert-to.ts';
import { listRepairs, repairManuscript } from '../../../utils/convert/repair.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

const repair = (texts: readonly string[]) => convertTexts('Hant', 'repaired', texts);

describe('the seed that a machine made', () => {
  const seed = seedNames()
    .map(loadSeed)
    .find(({ expected }) => expected.writing === 'Hant');
  const lines = (seed?.text ?? '').split('\n').filter((line) => line !== '');

  test('62 characters are put right', async () => {
    const page = manuscriptOf({ writing: 'Hant', parts: [partOf(lines.map((line) => paragraph(line)))] });
    const { changes } = await repairManuscript(page, repair);
    const made = changes.map(({ before, after, count = 1 }) => `${before}${after}${count}`);
    expect(changes.every(({ kind, certain }) => kind === 'traditional' && certain)).toBe(true);
    expect(made.sort()).toEqual(
      [
        ...[
          '于於17',
          '干幹18',
          '范範4',
          '后後3',
          '里裡2',
          '板闆2',
          '托託1',
          '采採1',
          '筑築2',
          '并並1',
          '征徵1',
        ],
        ...['斗鬥2', '松鬆1', '昆崑1', '涌湧1', '咨諮1', '鉆鑽1', '鑒鑑1', '墻牆1', '盡儘1'],
      ].sort(),
    );
  });

  test('復議 is no mistake', async () => {
    expect((await repair(lines)).join('')).toContain('行政復議');
  });
});

const HUMAN = [
  '臺灣的圖書館裡有許多幹部訓練的資料，後來的研究者於是乾脆自己整理。',
  '皇后說：干擾不了我，我范某人在崑山里弄住了十年，系裡的同事都知道。',
];

test('what people wrote stays', async () => {
  expect(await repair(HUMAN)).toEqual(HUMAN);
});

test('the page decides, not the line', async () => {
  const machine = '領導干部要勇于擔當，善于作為，在市里里外外的工作中發揮示范作用。';
  const right = '領導幹部要勇於擔當，善於作為，在市裡裡外外的工作中發揮示範作用。';
  expect(await repair([machine])).toEqual([right]);
  const page = [...Array.from({ length: 40 }, () => HUMAN[0] ?? ''), machine];
  expect(await repair(page)).toEqual(page);
});

describe('asked for a script', () => {
  const page = manuscriptOf({
    writing: 'Hant',
    parts: [partOf([paragraph('領導干部要勇于擔當，在這里工作。')])],
  });
  const textOf = ({ parts }: typeof page) => parts[0]?.blocks[0]?.text;

  test.each([
    ['tw', '領導幹部要勇於擔當，在這裡工作。'],
    ['hk', '領導幹部要勇於擔當，在這裏工作。'],
  ] as const)('%s puts right before it converts, and says so', async (script, text) => {
    const converted = await convertTo(page, script, convertTexts);
    expect(textOf(converted)).toBe(text);
    expect(converted.changes.map(({ before, after }) => before + after)).toEqual(['干幹', '于於', '里裡']);
  });

  test('Simplified needs no repair', async () => {
    const converted = await convertTo(page, 'hans', convertTexts);
    expect(textOf(converted)).toBe('领导干部要勇于担当，在这里工作。');
    expect(converted.changes).toEqual([]);
  });

  test('one that was undone is not made again, and stays on offer in its place', async () => {
    const undone = { kind: 'traditional', before: '于', after: '於', certain: false } as const;
    const glyph = { kind: 'glyph', before: '任努', after: '任務', certain: true } as const;
    const edited = { ...page, changes: [undone, glyph] };
    const converted = await convertTo(edited, 'tw', convertTexts);
    expect(textOf(converted)).toBe('領導幹部要勇于擔當，在這裡工作。');
    const made = { ...undone, certain: true };
    expect(converted.changes).toEqual([
      glyph,
      { ...made, before: '干', after: '幹' },
      undone,
      { ...made, before: '里', after: '裡' },
    ]);
    expect(textOf(await convertTo(edited, 'hk', convertTexts))).toBe('領導幹部要勇于擔當，在這裏工作。');
  });

  test('a character beyond the first plane is told whole', () => {
    expect(listRepairs(['a\u{2003e}\u{2003e}'], ['a\u{2005e}\u{2005e}'])).toEqual([
      { kind: 'traditional', before: '\u{2003e}', after: '\u{2005e}', certain: true, count: 2 },
    ]);
  });

  test('the page itself stays as it is', async () => {
    const before = structuredClone(page);
    await convertTo(page, 'tw', convertTexts);
    expect(page).toEqual(before);
  });
});
