import { describe, expect, it } from 'vitest';
import { partsOf, rowsOf } from './render.ts';

const body = [
  '清晨五点，早市的灯一盏一盏亮起来，我挨个摊位量水分、验农残，量到第七十三摊的时候，天也就大亮了。',
  '摊主们起初嫌我麻烦，后来见了面先递一杯热茶，说小俞你一来，我们心里就踏实，晚上睡得着觉。',
  '下半年我想把快检室搬到市场门口，让买菜的人自己看得见数字，也让种菜的人听得见回声，两头都放心。',
];
const headed = (headings: readonly string[]) =>
  ['各位同事：', ...headings.flatMap((heading, at) => [body[at % 3], heading, body[(at + 1) % 3]])].join(
    '\n',
  );
const headingsOf = (text: string) => rowsOf(text).filter((row) => row.includes('H'));

describe('headings without number, mark and markup', () => {
  it.each([
    ['questions and an answer', ['秤为什么要准', '秤是怎么歪的', '把秤扶正来']],
    ['parts of a report', ['过去一年的工作', '存在的不足', '下半年的打算']],
    ['two', ['我的三点体会', '我的两个打算']],
    ['quoted words', ['守住“一杆秤”', '点亮“一盏灯”']],
    ['Traditional', ['我的基本情況', '我的競聘優勢']],
  ])('are told by where they stand: %s', (_, headings) => {
    expect(headingsOf(headed(headings))).toEqual(headings.map((heading) => `H1 ${heading}`));
  });

  it('set what is numbered below them a level deeper', () => {
    const text = `${headed(['我的三点体会', '我的两个打算'])}\n一是把秤校准。${body[0]}\n二是把灯点亮。${body[1]}`;
    expect(rowsOf(text).filter((row) => row.includes('run-in'))).toEqual([
      'P [2 run-in 一是把秤校准。]',
      'P [2 run-in 二是把灯点亮。]',
    ]);
  });

  it('stand above numbers of the second level, where none of the first are there', () => {
    const rows = [
      ...[body[0], '充分认识快检工作的重要意义', body[1], '准确把握快检工作的关键环节', body[2]],
      ...['（一）把标准立起来', body[0], '（二）把底数摸清楚', body[1]],
      ...['从严从实加强快检工作的组织领导', body[2]],
    ];
    expect(headingsOf(rows.join('\n'))).toEqual([
      'H1 充分认识快检工作的重要意义',
      'H1 准确把握快检工作的关键环节',
      'H2 （一）把标准立起来',
      'H2 （二）把底数摸清楚',
      'H1 从严从实加强快检工作的组织领导',
    ]);
    const numbered = rows.map((row = '') => row.replace(/^（/, '一、抓重点\n（'));
    expect(headingsOf(numbered.join('\n'))).not.toContain('H1 准确把握快检工作的关键环节');
  });

  it.each([
    ['one line alone', ['我的三点体会']],
    ['speakers', ['主持人俞某', '摊主代表褚某']],
    ['offices', ['市场管理局局长', '街道办事处主任']],
    ['dates', ['二〇二三年九月三日', '二〇二三年十月三日']],
    ['what happens in the hall', ['全场热烈鼓掌', '奏响会歌']],
    ['the same words again', ['我们的早市', '我们的早市']],
    ['one much longer', ['秤不能歪', '让买菜的人和种菜的人都放心']],
    ['questions that are asked', ['秤为什么要准？', '灯为什么要亮？']],
    ['captions', ['图为快检室一角', '图为早市全景']],
  ])('are no other short lines: %s', (_, lines) => {
    expect(headingsOf(headed(lines))).toEqual([]);
  });

  it('are no verses, and no items one below the other', () => {
    const verses = ['灯是半夜的星', '秤是白天的心', '星星不说话', '心里有回音'];
    expect(headingsOf([body[0], ...verses, body[1], body[2]].join('\n'))).toEqual([]);
  });

  it('are none beside numbered ones', () => {
    const text = `一、回头看\n${headed(['我的三点体会', '我的两个打算'])}\n二、往前看\n${body[0]}`;
    expect(headingsOf(text)).toEqual(['H1 一、回头看', 'H1 二、往前看']);
  });

  it('are none where the sentence above goes on', () => {
    const text = [
      body[0]?.replace(/。$/, '，'),
      '我的三点体会',
      body[1]?.replace(/。$/, '，'),
      '我的两个打算',
      body[2],
    ];
    expect(headingsOf(text.join('\n'))).toEqual([]);
  });
});

describe('headings that all ask, without a mark', () => {
  const texts = (...headings: readonly string[]) =>
    ['同志们：', ...headings.flatMap((heading, index) => [heading, body[index % body.length], body[0]])].join(
      '\n',
    );

  it.each([
    [['老乡为什么宁可绕远也不走我们的桥', '桥到底病在哪里', '我们怎么修']],
    [['老鄉為什麼寧可繞遠也不走這座橋', '橋到底病在哪裡']],
  ])('may differ in length: %j', (headings) => {
    expect(headingsOf(texts(...headings))).toEqual(headings.map((heading) => `H1 ${heading}`));
  });

  it.each([
    [['老乡为什么宁可绕远也不走我们的桥', '桥病在桩上']],
    [['老乡为什么宁可绕远也不走我们的桥也不坐我们的渡船', '桥到底病在哪里']],
  ])('and are none where one does not ask, or is a sentence: %j', (headings) => {
    expect(headingsOf(texts(...headings))).toEqual([]);
  });
});

it('a row in brackets that tells of the text belongs to the subtitle, commas or no', () => {
  const note = '（2021年8月9日，根据录音整理，未经本人审阅）';
  expect(partsOf(`${note}\n同志们：${body[0]}`)[0]).toMatchObject({
    subtitle: note,
    salutation: '同志们：',
    blocks: [{ text: body[0] }],
  });
});
