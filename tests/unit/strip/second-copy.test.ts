import { expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';

const title = '镇长在全镇秋粮收购工作会议上的讲话';
const speech = [
  '同志们：',
  '今年全镇水稻种植面积三万一千亩，预计总产一万七千吨，是个实实在在的丰收年，这是风里雨里干出来的，也是大家一垄一垄守出来的。',
  '丰产还要丰收，当前有三件事要马上办。仓容还差两千吨，运力还差四十台车，晒场还差六十亩，一样也等不得，一样也拖不起。',
  '粮站要把磅秤校准，把价格贴在墙上，把钱当天付到农民手里，谁打白条，我就让谁在大会上把白条一张一张念出来。',
  '路上的减速带和限高杆要提前排查，夜里运粮的车多，交警中队要在三个路口值守到最后一车粮入库为止。',
  '秋收就这么二十来天，错过了就是一年。散会以后各村连夜开会，明天一早我在三号粮站等第一车粮。',
];
const long = speech.slice(1).join('');
const flat = `同志们：${long}`;

const made = (rows: readonly string[]) => clean(readText(rows.join('\n')));
const textOf = (rows: readonly string[]) =>
  made(rows).parts.flatMap(({ blocks }) => blocks.map(({ text }) => text));

test('the second copy of a speech goes below its title', () => {
  for (const copy of [[flat], speech]) {
    const rows = [title, ...speech, '价格：8元', title, ...copy];
    expect(textOf(rows)).toEqual(speech.slice(1));
    const removed = made(rows).removed.filter(({ reason }) => reason === 'summary-repeat');
    expect(removed.map(({ text }) => text).join('')).toBe(flat);
  }
});

test('the copy without breaks goes where it is the first', () => {
  expect(textOf([title, flat, title, ...speech])).toEqual(speech.slice(1));
});

test('a copy with a sentence of its own stays from there', () => {
  const own = '另外，各村把困难户的缺劳力情况报上来，镇里派人帮着收，一户也不能落下，一亩也不能烂在地里。';
  expect(textOf([title, ...speech, title, `${flat}${own}`]).join('')).toContain(own);
  expect(textOf([title, ...speech, title, ...speech, own])).toContain(own);
});

test('the pieces of a collection stay, however alike', () => {
  const rows = [title, '篇一', title, ...speech, '篇二', title, ...speech];
  expect(made(rows).parts).toHaveLength(2);
});

test('a text as far as its description goes is removed above the text, the title glued to both', () => {
  const run = `${title}${flat}`;
  for (const below of [run, run.replaceAll('，', '， ')]) {
    const { parts, removed } = made([title, run.slice(0, 130), below]);
    const text = parts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('');
    expect(text).toBe(long);
    expect(removed.map(({ reason }) => reason)).toContain('summary-repeat');
  }
});

test('a sentence that a later line does not begin with stays', () => {
  const lead = `${speech[1]}这句话，我在去年也讲过。`;
  expect(textOf([title, '同志们：', lead, ...speech.slice(1)])).toEqual([lead, ...speech.slice(1)]);
});
