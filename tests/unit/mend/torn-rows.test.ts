import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTornRows } from '../../../utils/mend/torn-rows.ts';
import { runPass } from './mend.ts';

const PARAGRAPHS = [
  '同志们：',
  '现在开会。今天，市委召开全市“无废城市”建设动员大会，主要任务是部署今后三年的工作。',
  '参加会议的有各县（区）党政主要负责人，还有29名环卫工人、17名小学生代表。',
  '一、压实“谁产生、谁负责”的担子',
  '全市1260家超市都要算账，参与率从12%上升到了81%。',
  '下面，请市委副书记宣读《“无废城市”建设方案》。',
  '二、算好明天的账',
];

/** As a converter writes a page whose marks and figures have a typeface of their own. */
const tear = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((text) => text.split(/(?<=[“”（）])|(?=[“”（）])|(?<=[\d%])(?![\d%])|(?<![\d%])(?=\d)/));

test('rows that a change of typeface tore are joined', () => {
  expect(runPass(joinTornRows, tear(PARAGRAPHS).join('\n')).lines).toEqual(PARAGRAPHS);
});

describe('what the hall did, and a quotation, stand alone behind a sentence', () => {
  test.each([
    ['（', '笑声', '）'],
    ['“', '它们最后都去了哪里？', '”'],
  ])('%s%s%s', (...pieces) => {
    const rows = [...tear(PARAGRAPHS), '他数过家里的袋子，数完以后他问我。', ...pieces, '我没有答上来。'];
    expect(runPass(joinTornRows, rows.join('\n')).lines.slice(-2)).toEqual([
      pieces.join(''),
      '我没有答上来。',
    ]);
  });
});

test.each([
  ['no mark stands alone', ['第一章', '12', '名工人', '3', '名学生', '（一）', '好']],
  ['one does by a slip', ['他说', '“', '好', '。', '一、开会', '12', '二、散会']],
])('rows stay where %s', (_, rows) => {
  expect(runPass(joinTornRows, rows.join('\n')).lines).toEqual(rows);
});

test('no character comes or goes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...tear(PARAGRAPHS), '（笑声）', '7', '她说：'), {
        minLength: 1,
        maxLength: 40,
      }),
      (rows) => {
        expect(runPass(joinTornRows, rows.join('\n')).lines.join('')).toBe(rows.join(''));
      },
    ),
  );
});
