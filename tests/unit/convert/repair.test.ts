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

describe('壹 for 一, and 妳 for 你', () => {
  const MADE = [
    '剛才，方部長宣佈了決定，我和大家壹樣高興，壹起把工作幹好。',
    '妳們陪我走了八年，壹句怨言也沒有，我會記住妳們每壹個人。',
  ];
  const RIGHT = MADE.map((text) => text.replaceAll('壹', '一').replaceAll('妳', '你'));

  test('are put right where a page writes no 一 and no 你', async () => {
    expect(await repair(MADE)).toEqual(RIGHT);
  });

  test.each([
    ['一', '捐款共計壹萬壹仟元，收據壹式兩份，一份由貴會留存。'],
    ['你', '我想告訴你，妳們班的捐款壹萬壹仟元，收據壹式兩份。'],
  ])('stay where it writes %s beside them', async (character, text) => {
    const [repaired = ''] = await repair([text]);
    expect(repaired).toContain(character);
    expect(repaired.includes('壹')).toBe(character === '一');
    expect(repaired.includes('妳')).toBe(character === '你');
  });
});

/** Long enough that a word or two tell nothing of a page. */
const LONG = Array.from({ length: 40 }, () => HUMAN[0] ?? '');

describe('on a page that people wrote', () => {
  test.each([
    ['錶揚先進，麵對睏難，隻要用心。', '表揚先進，面對困難，只要用心。'],
    ['制造業髮展了，今后要控製成本、准備原料。', '製造業發展了，今後要控制成本、準備原料。'],
    ['終於爬上山穀，輕松走完徵途。', '終於爬上山谷，輕鬆走完征途。'],
    ['榮穫獎牌，方嚮明確，曆史悠久，門診等候三十分鍾。', '榮獲獎牌，方向明確，歷史悠久，門診等候三十分鐘。'],
    ['花園裡，這里的餅幹真香。', '花園裡，這裡的餅乾真香。'],
  ])('%s has words that are never right', async (wrong, right) => {
    expect(await repair([...LONG, wrong])).toEqual([...LONG, right]);
  });

  test.each([
    '頭髮生長得快，白髮現於鬢角。',
    '一隻是黑的，兩隻有斑點，三隻能飛。',
    '船隻要靠岸，名錶現在打折，立體製圖課取消了。',
    '若干部門反映，不相干部分從略。',
    '此書由于右任題字，屬于謙門生所藏。',
    '東方麵館的全麵包早餐，一路面包車不斷。',
    '皇太后、影后和王后都來了，街頭發現了舊錶。',
    '相關系所的主任，今日歷來準時，老師范小姐也在。',
    '銀行批准了機製紙廠的編製預算，準備開工。',
    '台灣各處布置一新，念書的孩子着了新衣，周年慶上的群眾在牆裏歌唱。',
  ])('%s stays', async (text) => {
    expect(await repair([...LONG, text])).toEqual([...LONG, text]);
  });
});

test.each([
  '台上掛着布條，周年慶的台下有人念着信，注視着晒場。',
  '今晚圍着三張枱，台北的朋友念舊，公布了周刊的消息。',
])('%s is how people spell', async (text) => {
  expect(await repair([text])).toEqual([text]);
});

test('what a machine put where none belongs tells of it', async () => {
  const machine = '今年麵嚮全國徵文，鬆樹下的麵條機換成全鋼製的，石麵上刻着“鬥轉星移”。';
  const right = '今年面向全國徵文，松樹下的麵條機換成全鋼製的，石面上刻著“斗轉星移”。';
  expect(await repair([machine])).toEqual([right]);
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
