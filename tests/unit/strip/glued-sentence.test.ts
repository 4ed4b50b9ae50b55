import { expect, test } from 'vitest';
import { body, pageOf, removalsOf, stripPage, stripText, title } from './support.ts';

const at = 3;
const [before, behind] = [body.slice(0, at), body.slice(at + 1)];
const paragraph = body[at] ?? '';
const comma = paragraph.indexOf('，') + 1;
const end = paragraph.indexOf('。') + 1;

function strip(glued: string, place: number): ReturnType<typeof stripText> {
  const whole = paragraph.slice(0, place) + glued + paragraph.slice(place);
  return stripText([title, ...before, whole, ...behind]);
}

test.each([
  '看到这里的您，想必也在为写稿发愁，更多同类文章请到本站栏目里挑选。',
  '更多这样的范文，欢迎到公文栏目里慢慢找。',
  '本文轉自網友投稿，轉載請註明出處。',
  '还想找同一类的表态发言，搜一搜本栏目就能看到。',
  '念到这里语速放缓，稍稍抬头看一看台下。',
  '这一节可以脱稿，停顿两秒再往下念。',
])('a host’s sentence inside a paragraph goes, the paragraph stays: %s', (glued) => {
  for (const place of [comma, end, paragraph.length]) {
    const { lines, context } = strip(glued, place);
    expect(lines).toEqual(body);
    expect(removalsOf(context).map(([, text]) => text)).toContain(glued);
  }
});

test.each([
  '我建议每位同志把这篇文章再读一遍，读完了写几句体会。',
  '希望大家多到网站上看一看，把意见留下来。',
  '我还想看一看孩子们的宿舍，请校长带我上去。',
  '这一段渠我走了三十年，走到哪里都要停一停。',
  '我手里这份稿子改了三遍，还是想跟您掏几句心里话。',
])('a speaker’s stays, whatever he speaks of: %s', (own) => {
  const whole = paragraph + own;
  expect(stripText([title, ...before, whole, ...behind]).lines).toEqual([...before, whole, ...behind]);
});

test.each(['锅热着呢，收藏本页下回接着看', '保存这一篇明天再来读', '茶还没凉，存下本站随时继续翻'])(
  'a host’s call to keep the page goes where the text runs on behind it: %s',
  (glued) => {
    expect(strip(glued, end).lines).toEqual(body);
  },
);

test('a speaker’s clause before the call stays', () => {
  expect(strip('收藏本页下回接着看', comma).lines).toEqual(body);
});

test.each(['请大家保存这一篇材料，会后再来看我们落实得怎么样。', '这本书我收藏了三十年，一直慢慢读到今天。'])(
  'a speaker who keeps something stays: %s',
  (own) => {
    const whole = paragraph + own;
    expect(stripText([title, ...before, whole, ...behind]).lines).toEqual([...before, whole, ...behind]);
  },
);

/** On a page whose own words are English. */
function stripEnglish(rows: readonly string[], language = 'en') {
  const around = ['Sign in', 'Browse files', 'Upload a paper', 'Page 1 of 3', 'Readers also opened'].map(
    (text) => ({ text, zone: 'outside' as const }),
  );
  return stripPage(pageOf([...around, title, ...rows], { language })).lines;
}

test.each([
  'Enjoying this? Save it for later.',
  'Keep scrolling, there is more below.',
  'Want the file? Grab it.',
])('the words of a host that speaks English go behind a paragraph in Chinese: %s', (glued) => {
  expect(stripEnglish([...before, paragraph + glued, ...behind])).toEqual(body);
});

test.each(['Thank you very much!', 'We love this town.', 'Welcome to Qingshi, my friends!'])(
  'a speaker’s words in English stay: %s',
  (own) => {
    const rows = [...before, paragraph + own, ...behind];
    expect(stripEnglish(rows)).toEqual(rows);
  },
);

test('words in English stay where a speaker says more in it, and on pages in Chinese', () => {
  const twice = body.map((row) => (row.length > 40 ? `${row}Keep it simple.` : row));
  expect(stripEnglish(twice)).toEqual(twice);
  const rows = [...before, `${paragraph}Keep it simple.`, ...behind];
  expect(stripEnglish(rows, 'zh-CN')).toEqual(rows);
});

test('in a document on such things nothing goes', () => {
  const rules = [
    '一、参评文章请于月底前交到工会办公室，每位作者限报一篇，文中请勿出现作者姓名和单位，作者信息另页书写，一式三份。',
    '二、评委阅读文章后当场打分，去掉最高分和最低分，结果在厂区公告栏公布，您若有疑问可到工会查询，工会三日内答复。',
  ];
  expect(stripText(['关于举办读书征文评选的通知', ...rules]).lines).toEqual(rules);
});

test.each([
  ['来源：www.qingshan-gongwen.com', 'watermark'],
  ['轉自:haowen.net', 'watermark'],
  ['>>>延伸阅读：乡镇春耕动员会讲话', 'related'],
  ['>>更多同类请看“农技站站长述职报告”', 'related'],
  ['（未完，请翻到第7页继续看）', 'watermark'],
  ['【查看大图】', 'watermark'],
  ['[点击查看更多农技站站长发言]', 'watermark'],
])('a pointer inside a sentence goes: %s', (glued, reason) => {
  for (const place of [comma, paragraph.length]) {
    const { lines, context } = strip(glued, place);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toContainEqual([reason, glued]);
  }
});

test('a source of figures and an arrow of the text’s own stay', () => {
  for (const own of ['数据来源：县统计局。', '（未完成的工作见附件第3页）', '（查看账本的钥匙在会计手里）']) {
    const whole = paragraph + own;
    expect(stripText([title, ...before, whole, ...behind]).lines).toEqual([...before, whole, ...behind]);
  }
});
