import { describe, expect, test } from 'vitest';
import { joinAcrossPages } from '../../../utils/mend/page-break.ts';
import { runPass } from './mend.ts';

const START = '当前，各地竞争形势你追我赶、咄咄逼人。我们要扬优势、创特色，';
const joined = (left: string, right: string) =>
  runPass(joinAcrossPages, `${left}\n\n${right}`).lines.length === 1;

test.each([
  ['inside a word', `${START}加快建设智`, '慧城市，打造亮点。'],
  ['behind a comma', START, '把各项工作抓紧抓好。'],
  ['before a mark', `${START}当好“施工队长`, '”，抓好落实。'],
  ['before an opening quote', `${START}领导干部要当`, '“思想家”“企业家”，要加强学习。'],
  ['inside a heading that is a sentence', `${START}抓好落实。四、组织`, '领导。各级要负起责任。'],
  ['before what leads to a quotation', `${START}抓好落实。他在村头的石碑`, '上写道：'],
  ['inside a quotation', `${START}坚持“谁主管谁负责、谁审批谁`, '负责”的原则，主动作为。'],
  [
    'behind a heading that a space parts from its body',
    '（二）向浪头要胆量 那年冬天出海，船上的老人把舱门',
    '拆了堵漏。后来才知道，风有十级。',
  ],
  [
    'inside a short clause that tells of somebody',
    '天快亮了，门口站着一个人，他是镇上的老',
    '校长，肩上扛着粮袋。',
  ],
  ['inside a number', `${START}增长12`, '6万人，完成任务。'],
  [
    'behind a word that leans on the next',
    '一切为了群众的期盼和全市的高质量发展的',
    '需要，我们要努力工作。',
  ],
])('a cut %s is joined', (_, left, right) => expect(joined(left, right)).toBe(true));

test.each([
  ['a whole paragraph', `${START}抓好落实。`, '同时，要加强学习。'],
  [
    'a heading of two halves',
    '（二）统一思想认识 凝聚各方力量以保持经济平稳健康发展',
    '经济的稳定增长是基础。',
  ],
  [
    'a heading',
    '一、大力发展农业生产，加强基础设施的建设，以保持国民经济持续稳定增长',
    '农业的稳定增长是基础。',
  ],
  ['a heading of three clauses', '学水利，懂水利，我为乡亲管好这渠水', '去年，我们修了三条渠。'],
  [
    'a heading that lost its number',
    '提高认识，进一步增强做好村级防汛工作的紧迫感和责任心',
    '三年来，村里修了两条堤。',
  ],
  ['a slogan about others', '今天不放弃，他乡也是故乡的好地方啊', '去年，我们修了三条渠。'],
  ['a title', '在全市经济工作会议暨优化营商环境，推动高质量发展大会上的讲话', '今天，我们召开大会。'],
  ['a paragraph that ends with a footnote', `${START}抓好落实。[12]`, '同时，要加强学习。'],
  ['a paragraph without a mark before an address', `${START}奋力开创新局面`, '各位代表：'],
  [
    'a paragraph that the hall claps',
    `${START}抓好落实。(长时间热烈鼓掌)`,
    '同志们，时不我待，让我们干起来。',
  ],
  ['a short line', '长风破浪会有时，', '直挂云帆济沧海。'],
  ['a line with a quotation before another', '一是“三个坚持”不能放松的工作要求', '“四个不放过”的要求'],
  ['what announces a list', `${START}提几点要求：`, '各级要抓好落实。'],
  ['a paragraph before a number', `${START}奋力开创新局面`, '二、抓好落实。要抓实。'],
  [
    'a paragraph that ends with the next heading',
    `${START}抓好落实。四、明年的主要目标`,
    '明年，我们要再上台阶。',
  ],
  ['a paragraph before 二是', `${START}奋力开创新局面`, '二是抓好落实。要抓实。'],
  ['a paragraph before a salutation', `${START}奋力开创新局面`, '同志们：今天开会。'],
])('%s is left alone', (_, left, right) => expect(joined(left, right)).toBe(false));

test('a paragraph cut twice is joined twice', () => {
  const { lines, changes } = runPass(joinAcrossPages, `${START}加快建设智\n\n慧城市，打造亮\n\n点工程。`);
  expect(lines).toEqual([`${START}加快建设智慧城市，打造亮点工程。`]);
  expect(changes).toEqual([
    '特色，加快建设智\n慧城市，打造亮 → 特色，加快建设智慧城市，打造亮',
    '慧城市，打造亮\n点工程。 → 慧城市，打造亮点工程。',
  ]);
});

/** Its first line stands in, the others are flush; both full lines end where they end. */
const FLUSH = [
  '  我是渡口的老船工，今年七十。从木桨',
  '摇到柴油机，送过三代人上学。没有人',
  '问过我累不累。',
];

describe('a few wrapped lines of a text that is not', () => {
  const joinedRows = (rows: readonly string[]) => runPass(joinAcrossPages, rows.join('\n')).lines;
  const first = FLUSH.map((row) => row.trim()).join('');

  test('are one paragraph, also where a full line ends a sentence', () => {
    const [head = '', , tail = ''] = FLUSH;
    const rows = [head, '摇到柴油机，送过三代人上学的孩子。', tail, '  今天桥通了。'];
    expect(joinedRows(FLUSH)).toEqual([first]);
    expect(joinedRows(rows)).toEqual([rows.slice(0, 3).join('').trim(), '今天桥通了。']);
  });

  test.each([
    ['a shorter line', [FLUSH[0] ?? '', '摇到柴油机，我不累。', '谢谢大家今天来送我。']],
    ['an empty line', [FLUSH[0] ?? '', '摇到柴油机，送过三代人上学的孩子。', '', '谢谢大家今天来送我。']],
    ['an address', [FLUSH[0] ?? '', '摇到柴油机，送过三代人上学的孩子。', '各位乡亲，再见了。']],
  ])('end at %s', (_, rows) => expect(joinedRows(rows)).toHaveLength(2));
});
