import { describe, expect, it } from 'vitest';
import { partsOf } from './render.ts';

const body =
  '夜里十一点半，末班车开进停车场，我拎着水桶，把四十六个座位从头擦到尾，擦完了才觉得这一天没有白过。';
const thanks = '我的故事讲完了，谢谢大家！';

describe('speeches under titles of their own', () => {
  it.each([
    ['a label', '作者：褚某', '演讲者：市公交公司 卫某'],
    ['a house in brackets', '褚某（三公司）', '卫某某（机修车间）'],
    ['brackets', '（褚某）', '（市公交公司 卫某）'],
    ['a house before the name', '市公交公司 褚玉', '县气象局卫某'],
    ['Traditional', '演講人：褚某', '主講人：衛某'],
  ])('are told by who speaks below them: %s', (_, first, second) => {
    const parts = partsOf(
      `末班车上的四十六个座位\n${first}\n各位评委、各位同事：\n${body}\n${body}\n把风雨说给你听\n${second}\n各位朋友：${body}`,
    );
    expect(parts.map(({ title, subtitle, salutation }) => [title, subtitle, salutation])).toEqual([
      ['末班车上的四十六个座位', first, '各位评委、各位同事：'],
      ['把风雨说给你听', second, '各位朋友：'],
    ]);
  });

  it('are told by the thanks above them, the first under the page’s title', () => {
    const parts = partsOf(
      `各位评委：\n${body}\n${thanks}\n把风雨说给你听\n各位朋友：\n${body}\n${thanks}\n我骄傲，我是守闸人\n同志们：${body}`,
    );
    expect(parts.map(({ title, blocks }) => [title, blocks.length])).toEqual([
      ['', 2],
      ['把风雨说给你听', 2],
      ['我骄傲，我是守闸人', 1],
    ]);
  });

  it('are told by the thanks above and a greeting below them', () => {
    const parts = partsOf(
      `末班车上的座位\n各位评委：\n${body}\n${thanks}\n把风雨说给你听\n大家好！${body}\n谢谢！\n我的师傅是“慢郎中”\n各位评委下午好！${body}`,
    );
    expect(parts.map(({ title }) => title)).toEqual([
      '末班车上的座位',
      '把风雨说给你听',
      '我的师傅是“慢郎中”',
    ]);
  });

  it('are told by the occasion in the title, the address glued to the text', () => {
    const parts = partsOf(
      `末班车上的座位\n（褚某）\n各位同事：\n${body}\n${body}\n把灯留着——站长在交班会上的讲话\n各位司机、同志们：${body}`,
    );
    expect(parts.map(({ title }) => title)).toEqual(['末班车上的座位', '把灯留着——站长在交班会上的讲话']);
  });

  it.each([
    [
      'who is asked to speak on the occasion',
      `各位同事：\n${body}\n现在请站长在交班会上讲话\n各位司机、同志们：${body}`,
    ],
    ['a heading above a greeting', `各位同事：\n${body}\n把座位擦干净\n大家好！${body}`],
    ['a heading above an address', `各位同事：\n${body}\n把座位擦干净\n同志们：\n${body}`],
    [
      'a numbered heading below thanks',
      `各位同事：\n${body}\n谢谢大家！\n二、把座位擦干净\n同志们：\n${body}`,
    ],
    ['who speaks next', `各位同事：\n${body}\n主讲人：褚某\n同志们：\n${body}`],
    ['an unfinished sentence', `各位同事：\n${body}我要说的是：\n把座位擦干净\n（褚某）\n同志们：\n${body}`],
  ])('are no part of one speech: %s', (_, text) => {
    expect(partsOf(text)).toHaveLength(1);
  });
});
