import { describe, expect, it } from 'vitest';
import { partsOf } from './render.ts';

const told =
  '库区移民搬出来十一年了，当年的小娃娃都上了高中，可是有些人家的房产证还锁在抽屉里，一问三不知，一推六二五。';
const flat = `各位同仁：${told}${told}${told}${told}`;
const closing =
  '做群众工作就是这样，你把他当亲戚，他就给你搬凳子；你把他当包袱，他就给你关大门，这个理走到哪里都一样。';
const textsOf = (text: string) => partsOf(text)[0]?.blocks.map((block) => block.text) ?? [];

describe('the end of a speech that lost its breaks', () => {
  it.each(['谢谢大家！', '我就讲这么多，谢谢各位！', '謝謝大家！'])('parts from its thanks: %s', (thanks) => {
    const points = `${flat}1.快办证。${told}2.快修路。${told}3.快通水。${told}`;
    expect(textsOf(`${points}${closing}${thanks}`).at(-1)).toBe(thanks);
  });

  it('keeps the thanks of a paragraph of the page', () => {
    expect(textsOf(`${told}\n${closing}谢谢大家！`).at(-1)).toBe(`${closing}谢谢大家！`);
  });

  it('keeps an address in a long paragraph without points', () => {
    const address = `同志们，天冷了，路滑。${closing}${closing}${closing}${closing}${closing}`;
    expect(textsOf(`${told}\n${closing}${address}`).at(-1)).toBe(`${closing}${address}`);
  });

  it('keeps a sentence that thanks for something', () => {
    const thanks = '谢谢大家十一年来的包涵！';
    expect(textsOf(`${flat}${closing}${thanks}`).at(-1)).toContain(closing);
  });

  it('parts from its thanks above what is signed', () => {
    const points = `${flat}1.快办证。${told}2.快修路。${told}3.快通水。${told}`;
    expect(textsOf(`${points}${closing}我就讲到这里。\n××县移民局\n2021年6月3日`).slice(-3)).toEqual([
      '我就讲到这里。',
      '××县移民局',
      '2021年6月3日',
    ]);
  });

  it('keeps what a speaker says on where to end', () => {
    const text = `${flat}1.快办证。${told}2.快修路。${told}3.快通水。我就讲到这里还有人来敲门，可见心急。`;
    expect(textsOf(text).at(-1)).toMatch(/^3\.快通水。我就/);
  });

  it.each([
    '最后，祝乡亲们冬安夏泰！',
    '最后，我替移民局表个态。证不办完，我不挪窝。',
    '最後，祝鄉親們安康！',
  ])('parts from what comes last: %s', (last) => {
    const points = `${flat}一、快办证。${told}二、快修路。${told}`;
    expect(textsOf(`${points}${last}谢谢大家！`).slice(-2)).toEqual([last, '谢谢大家！']);
  });

  it('keeps the last of what it counts', () => {
    const counted = '首先，要查清楚。其次，要登清楚。最后，要讲清楚。';
    expect(textsOf(`${flat}一、快办证。${told}二、快修路。${told}${counted}谢谢大家！`).at(-2)).toContain(
      counted,
    );
  });

  it('keeps what comes last in a paragraph of the page', () => {
    const last = `${told}最后，祝乡亲们冬安夏泰！谢谢大家！`;
    expect(textsOf(`${told}\n${last}`).at(-1)).toBe(last);
  });

  it('parts from the address of guests one by one', () => {
    const address = '各位领导、各位代表，库区的事就拜托大家了。';
    const groups = '各位代表、乡亲们，库区的事就拜托大家了。';
    expect(textsOf(`${flat}1.快办证。${told}2.快修路。${told}3.快通水。${told}${groups}`).at(-1)).toBe(
      groups,
    );
    expect(textsOf(`${flat}1.快办证。${told}2.快修路。${told}3.快通水。${told}${address}`).at(-1)).toBe(
      address,
    );
  });
});

describe('the points of a speech of one paragraph', () => {
  it('open paragraphs where they have figures, or several sentences each, be they below others', () => {
    const figures = `${flat}第一，把证办了。${told}第二，把路修了。${told}要做三件事。1.测宅基。${told}2.补图纸。${told}3.发证书。${told}`;
    expect(textsOf(figures).filter((text) => /^\d/.test(text))).toHaveLength(3);
    const long = `${flat}一、快办证。${told}二、快修路。${told}我提三点要求。第一，要上门。${told}${told}第二，要算账。${told}${told}第三，要有账。${told}${told}`;
    expect(textsOf(long).filter((text) => text.startsWith('第'))).toHaveLength(3);
    const short = `${flat}一、快办证。${told}二、快修路。${told}我提三点要求。第一，要上门。门一开，心就近。第二，要算账。账一清，气就顺。第三，要有账。账一在，理就在。`;
    expect(textsOf(short).filter((text) => text.startsWith('第'))).toHaveLength(0);
  });

  it('open paragraphs in a run of text in which a heading stands', () => {
    const run = `二、快修路。${told}三、快通水。水的事要做三件。1.查管子。${told}2.换闸门。${told}3.验水质。${told}`;
    const texts = textsOf(`同志们：\n${told}\n一、快办证。${told}\n${run}`);
    expect(texts.filter((text) => /^\d/.test(text))).toHaveLength(3);
  });

  it('open paragraphs behind a heading that its body is glued to', () => {
    const points = `去年的事有三件。1.查管子。${told}2.换闸门。${told}3.验水质。${told}`;
    const texts = textsOf(`同志们：\n${told}\n一、去年的账 ${points}\n二、今年的事\n${told}`);
    expect(texts.filter((text) => /^\d/.test(text))).toHaveLength(3);
  });

  it('stay in a paragraph of the page', () => {
    const points = `水的事要做三件。1.查管子。${told}2.换闸门。${told}3.验水质。${told}`;
    const texts = textsOf(
      `同志们：\n${told}\n一、快办证。${told}\n二、快修路。${told}\n三、快通水。${points}`,
    );
    expect(texts.at(-1)).toContain(points);
  });

  it('stay in one sentence of a run', () => {
    const points = '水的事要做三件：1.查管子；2.换闸门；3.验水质。';
    const texts = textsOf(
      `同志们：\n${told}\n一、快办证。${told}二、快修路。${told}三、快通水。${points}${told}`,
    );
    expect(texts.at(-1)).toContain(points);
  });
});

describe('the look back at the meeting in a speech that lost its breaks', () => {
  const review = '刚才，移民局的同志念了欠证的名单，念到第三页，台下就有人低了头。';
  const points = `一、快办证。${told.repeat(10)}二、快修路。${told.repeat(10)}`;

  it('opens a paragraph behind a long opening', () => {
    expect(textsOf(`${told}${told}${told}${review}${points}`)).toContain(review);
  });

  it('stays behind a short one', () => {
    expect(textsOf(`${told}${review}${points}`)[0]).toBe(`${told}${review}`);
  });
});
