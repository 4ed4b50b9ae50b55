import { expect, test } from 'vitest';
import { splitGluedLabels } from '../../../utils/mend/glued-labels.ts';
import { runPass } from './mend.ts';

const text =
  '我是护林站的老丁，今年五十一岁，在山上守了二十八年，走坏了一百多双解放鞋，今天站在这里，心里比进山还要紧张。';
const split = (rows: readonly string[]) => runPass(splitGluedLabels, rows.join('\n')).lines;

test.each([
  [
    'as its siblings do',
    ['范文1：护林员竞聘报告', text, '范文2：站长竞聘报告', text],
    '范文3：会计竞聘报告',
    text,
  ],
  ['as a speech is called', ['【篇一】护林站站长演讲稿', text], '【篇二】退休工人演讲稿', text],
  [
    'where the hall is addressed',
    ['第一篇：守山', text, '第二篇：看水', text],
    '第三篇：修路',
    `各位领导、各位评委：${text}`,
  ],
  ['in Traditional', ['範文1：護林員演講稿', text], '範文2：站長演講稿', text],
])('a label parts from the text it runs into, its title ends %s', (_, rows, label, body) => {
  expect(split([...rows, `${label}${body}`])).toEqual([...rows, label, body]);
  expect(split([...rows, `${label} ${body}`])).toEqual([...rows, label, body]);
});

test.each([
  ['no sibling', [`范文2：站长竞聘演讲稿${text}`]],
  ['a sibling of another form', ['篇一：护林员演讲稿', text, `范文2：站长演讲稿${text}`]],
  ['what is said of the piece', ['范文1：护林员演讲稿', text, `范文2：${text}这篇演讲稿写得好。`]],
])('a line stays whole that has %s', (_, rows) => expect(split(rows)).toEqual(rows));
