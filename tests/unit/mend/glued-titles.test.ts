import { expect, test } from 'vitest';
import { splitGluedTitles } from '../../../utils/mend/glued-titles.ts';
import { runPass } from './mend.ts';

test.each([
  ['在全区会议上的讲话同志们：今天开会。', ['在全区会议上的讲话', '同志们：今天开会。']],
  ['【校长开学致辞】尊敬的各位老师，亲爱的同学们：', ['【校长开学致辞】', '尊敬的各位老师，亲爱的同学们：']],
  ['校长开学讲话稿1老师们、同学们：', ['校长开学讲话稿1', '老师们、同学们：']],
  ['年会發言稿 篇二：各位同仁：', ['年会發言稿 篇二：', '各位同仁：']],
  [
    '欢迎阅读。校长发言稿1各位老师：早上好！谢谢大家！校长发言稿2同学们:大家好！',
    ['欢迎阅读。', '校长发言稿1', '各位老师：早上好！谢谢大家！', '校长发言稿2', '同学们:大家好！'],
  ],
  [
    '县长在座谈会上讲话县长在座谈会上的讲话同志们：',
    ['县长在座谈会上讲话', '县长在座谈会上的讲话', '同志们：'],
  ],
  [
    '在全县会议上的讲话编者按：本文主要从两个方面进行阐述。具体材料请详见：同志们：今天开会。',
    ['在全县会议上的讲话', '编者按：本文主要从两个方面进行阐述。具体材料请详见：', '同志们：今天开会。'],
  ],
  [
    '编者按：本文主要从两个方面进行阐述。具体材料请详见：同志们：今天开会。',
    ['编者按：本文主要从两个方面进行阐述。具体材料请详见：', '同志们：今天开会。'],
  ],
  ['（第三篇）诸位来宾：', ['（第三篇）', '诸位来宾：']],
])('a title or label parts from the salutation it runs into: %s', (text, lines) =>
  expect(runPass(splitGluedTitles, text).lines).toEqual(lines),
);

test('a label parts from the paragraph above the address of its speech', () => {
  const rows = ['祝各位老领导晚年幸福！【第5篇】', '各位老师：', '第二篇在前面已经讲过。第二篇', '大家好。'];
  expect(runPass(splitGluedTitles, rows.join('\n')).lines).toEqual([
    '祝各位老领导晚年幸福！',
    '【第5篇】',
    ...rows.slice(1),
  ]);
});

test.each([
  '刚才，区长作了重要讲话。同志们：',
  '今天听了各位代表的发言，各位委员提了意见：',
  '学习讲话各位代表的体会，收获很大。',
  '致辞各位来宾：',
])('no title: %s', (text) => expect(runPass(splitGluedTitles, text).lines).toEqual([text]));
