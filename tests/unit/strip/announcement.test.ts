import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

describe('what stands above a speech that is announced', () => {
  const news = '县长骆云樵昨（5）日下午前往青石镇，出席乡村振兴现场推进会。';
  const more = '农业部门指出，全县茶园面积已达十二万亩。';

  test.each([
    '县长讲话全文如下：',
    '縣長致詞全文如下：',
    '下文是縣長駱雲樵今日（五月六日）在現場推進會的致辭：',
    '下文为县长在会上的讲话。',
    '▼ 以下为讲话全文（根据录音整理，未经本人审阅）：',
    '现将讲话稿摘录如下，以飨读者。',
    '以下是骆云樵县长在会上的讲话实录：',
    '讲话原文：',
    '现将讲话全文刊发如下，与全县干部共勉。',
    '以下為縣長駱雲樵當晚的致詞。',
    '以下文字根据现场录音整理。',
    '本报今日刊发讲话全文，以飨读者。',
    '兹将县长的演讲整理如下：',
    '特转载县长的讲话，供各位同仁参考。',
    '現刊出講話全文，供各界參閱。',
    '县长的讲话如下。',
    '县长作了讲话，全文如下：',
    '讲话全文如下（有删节）：',
    '一起来听听骆县长怎么说——',
    '讲话全文如下，让我们一起聆听——',
  ])('goes with the announcement: %s', (announcement) => {
    const { lines, context } = stripText([title, news, more, announcement, ...body]);
    expect(lines).toEqual(body);
    expect(context.removed.filter(({ text }) => text === announcement)).toHaveLength(1);
  });

  test.each([
    '下文是我的发言：',
    '下面，我的发言内容如下：',
    '现将有关情况报告如下：',
    '现就贯彻会议精神作如下讲话。',
  ])('stays where the speaker announces himself: %s', (line) => {
    const { lines } = stripText([title, more, line, ...body.slice(1)]);
    expect(lines).toEqual([more, line, ...body.slice(1)]);
  });

  test('goes also where the announcement is its last sentence', () => {
    const line = `${more}现将讲话全文刊发如下，与全县干部共勉。`;
    expect(stripText([title, news, line, ...body]).lines).toEqual(body);
  });

  test.each([
    '今天，省里转发了书记的讲话，供大家学习。',
    '以下是各位代表的发言。',
    '同志们，现将县委书记的讲话传达如下：',
  ])('stays where it is said to listeners, or of many: %s', (line) => {
    const rows = [more, line, ...body.slice(1)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });

  test('stays where an address stands above', () => {
    const line = '下面，宣读县委的决定，讲话全文如下：';
    const rows = [...body.slice(0, 2), line, ...body.slice(2)];
    expect(stripText([title, ...rows]).lines).toEqual(rows);
  });
});
