import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

const end = '我的讲话完了，谢谢大家！';

describe('what a host adds to a text', () => {
  test.each(['拓展阅读：推进会讲话怎么写', '【写作指导】', '小贴士：怎样开好头', '延伸閱讀'])(
    'an essay behind the text goes: %s',
    (heading) => {
      const essay = ['推进会讲话一般由称呼、主体、结尾三部分组成，称呼要顶格写。', '1、撸起袖子加油干！'];
      expect(stripText([title, ...body, end, heading, ...essay]).lines).toEqual([...body, end]);
    },
  );

  test('a link to read on in the middle of the text takes nothing of the text with it', () => {
    const rows = [...body.slice(0, 7), '延伸阅读：青石镇今年的春茶已经开采', ...body.slice(7), end];
    expect(stripText([title, ...rows]).lines).toEqual(expect.arrayContaining([...body, end]));
  });

  test.each([
    '作者简介：骆小樵，写了二十年材料，著有《灯下改稿》。',
    '【讲者介绍】：骆小樵，青石镇返乡创业青年。',
    '编者点评：开头以情动人，三个部分层次清楚。',
    '【小编有话说】：改一改就能用。',
    '（相关视频本周六晚在新闻频道重播）',
    '【更多相关报道请看明天的二版】',
    '譯者註：「山」字在原文裡是雙關。',
    '记者注：这里说的茶场，就是去年被雪压垮的那一座。',
    '【同传切换 3　00:12:09】',
    '[01:04:30]',
  ])('a remark between the paragraphs goes: %s', (remark) => {
    const rows = [...body.slice(0, 4), remark, ...body.slice(4), end];
    expect(stripText([title, ...rows]).lines).toEqual([...body, end]);
  });

  test.each([
    '茶叔按：下面这篇是朋友去年改定的，现场反响不错，征得同意后发出来。',
    '【茶叔荐语】开头一个提问，全场就静了。',
    '【老梅点評】這裡用兩個細節寫難處，比空話強十倍。',
    '山居导读：这一篇的好处，在于不说一句空话。',
    '阿梅手记：那天风很大，旗子一直在响。',
    '〔按〕这篇讲话是去年整理的，今天重发。',
    '【写法解析】这里用了三个排比，层层递进。',
    '▲点评：开头一个提问，全场就静了。',
    '茶叔有话说：这样的稿子，改一改就能用。',
    '（老吴插一句：念到这里看看新郎新娘，等大家笑完。）',
  ])('a named remark goes above and between the paragraphs: %s', (remark) => {
    expect(stripText([title, remark, ...body, end]).lines).toEqual([...body, end]);
    const rows = [...body.slice(0, 4), remark, ...body.slice(4), end];
    expect(stripText([title, ...rows]).lines).toEqual([...body, end]);
  });

  test.each([
    '骆书记点评：这个方案切合实际，其他镇也可以照着做。',
    '嘉宾点评：山上的路修好了，茶才下得来。',
    '驻村手记：一碗面的温度',
    '相关报道我看了，记者写得很实在。',
    '（骆书记插一句：这笔钱本月就拨到镇里。）',
    '我插一句：路修好以后，养护的钱也要跟上。',
    '注：补助按户口本上的人数算，一人一份。',
    '（7:30准时发车）',
    '点评：刚才三位选手讲得都很好，县里要把他们请到各镇去讲。',
    '按规定：每户补助三千元，月底以前发到手里。',
  ])('what is said in a meeting stays, and a heading: %s', (line) => {
    const rows = [...body.slice(0, 4), line, ...body.slice(4), end];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test('a speech on reading stays', () => {
    const rows = [...body, '四、拓展阅读，让书香飘进山村', '每个村都要建一间书屋，管好用好。', end];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });
});

describe('what a poster adds below a rule of the day', () => {
  const added = '想不到这么多人看，照片晚点补上，求别搬运。';

  test.each(['—— 8 月 2 日更新 ——', '- - 再次更新 - -', '8月2日补充', '——9月1日編輯——'])(
    'goes, with the rule: %s',
    (rule) => {
      expect(stripText([title, ...body, end, rule, added]).lines).toEqual([...body, end]);
    },
  );

  test.each(['再次更新观念，先从干部做起。', '8月2日更新：全县最后一座老泵房换新。', '——8月2日更新泵房——'])(
    'further up the speaker’s own stays: %s',
    (line) => {
      const rows = [...body.slice(0, 4), line, ...body.slice(4), end];
      expect(stripText([title, ...rows]).lines).toEqual(rows);
    },
  );
});

describe('the host’s sentences glued to the last paragraph', () => {
  test.each(['以上就是小编为大家整理的推进会讲话稿，更多讲话稿请关注本站！', '本文来自网络，仅供参考。'])(
    'go: %s',
    (glued) => {
      const { lines, context } = stripText([title, ...body, end + glued]);
      expect(lines).toEqual([...body, end]);
      expect(context.removed.map(({ text }) => text)).toContain(glued);
    },
  );

  test('a speaker’s sentence on websites stays', () => {
    const last = `${end}会后请大家登录县政府网站，把今天的材料下载下来带回去。`;
    expect(stripText([title, ...body, last]).lines).toEqual([...body, last]);
  });
});

test.each([
  '后记：讲到第二点的时候，老书记把头扭过去看窗外了，我也差点念不下去。',
  '8月2日更新：有人问那个茶叶合作社的地址，就在镇政府斜对面。',
])('what the poster adds behind goes: %s', (added) => {
  expect(stripText([title, ...body, '谢谢大家，请大家多批评！', added]).lines).toEqual([
    ...body,
    '谢谢大家，请大家多批评！',
  ]);
});

describe('how a text came about, told above its address,', () => {
  test.each([
    '今天镇里开推进会，我代表镇党委讲了几句。回来在电脑前坐了半天，把稿子贴上来留个念想。',
    '上周五的会没请主持，就我上去念了十来分钟，好几位老乡要稿子，我就照着手机敲上来，一字没改。',
    '昨天下午落了一场大雨，山上的路全是泥。好几位老乡在群里要讲话稿，索性贴在这里，有几句是凭记忆补上的。——老骆记',
    '夜里写了两遍，念的时候还是手抖。发言稿贴出来，战友们看看，给个评语[抱拳]',
  ])('goes: %s', (lead) => {
    expect(stripText([title, lead, ...body]).lines).toEqual(body);
  });

  test.each([
    '今天，各位老书记都来了，我写了一个发言稿，先向大家报个到，讲得不对的请批评。',
    '乡村兴则国家兴，乡村衰则国家衰，乡村强则国家强。',
  ])('stays where it is said to listeners, or of something else: %s', (line) => {
    expect(stripText([title, line, ...body]).lines).toEqual([line, ...body]);
  });
});
