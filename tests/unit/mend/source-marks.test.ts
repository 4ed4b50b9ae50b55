import { describe, expect, test } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import { readSourceMarks, readSourceMarksInTitles } from '../../../utils/mend/source-marks.ts';
import { readText } from '../../../utils/read/text.ts';
import { runPass } from './mend.ts';

describe('what a page shows of its own source', () => {
  test.each([
    ['要做到&ldquo;两手抓&rdquo;&mdash;&mdash;两手都要硬。', ['要做到“两手抓”——两手都要硬。']],
    ['抓&amp;ldquo;春耕&amp;rdquo;，增长5&permil;。', ['抓“春耕”，增长5‰。']],
    ['第一，&#25235;&#x4f4f;重点。', ['第一，抓住重点。']],
    ['&nbsp;&nbsp;&nbsp;&nbsp;今天开会。', ['今天开会。']],
    ['今天&nbsp;开会。&nbsp&nbsp&nbsp&nbsp下面讲两点。', ['今天 开会。　　下面讲两点。']],
    ['<p>今天开会。</p><p style="text-indent:2em">下面讲两点。</p>', ['今天开会。', '下面讲两点。']],
    [
      '今天开会。<br />&emsp;&emsp;<strong>一、抓春耕</strong><BR>不误农时。',
      ['今天开会。', '一、抓春耕', '不误农时。'],
    ],
    ['&lt;p&gt;今天开会。&lt;/p&gt;', ['今天开会。']],
    ['购置D&shy;R设备两&zwj;台。', ['购置DR设备两台。']],
    ['<p>&nbsp;</p>', []],
  ])('is read: %s', (text, expected) => {
    expect(runPass(readSourceMarks, text).lines).toEqual(expected);
  });

  test('is told of, and leaves its indent', () => {
    expect(runPass(readSourceMarks, '&ldquo;好&rdquo;<br>&nbsp;好').changes).toEqual([
      '&ldquo; → “',
      '&rdquo; → ”',
      '&nbsp; → ',
      '<br> → \n',
    ]);
    const page = readText('&emsp;&emsp;今天开会。');
    expect(readSourceMarks(page.lines, createContext(page)).map(({ indent }) => indent)).toEqual([2]);
  });

  test('is read in titles too', () => {
    const title = '在&ldquo;春耕备耕&rdquo;会议上的<b>讲话</b>';
    const page = { ...readText('今天开会。'), headline: title, documentTitle: `${title}_某网` };
    expect(readSourceMarksInTitles(page)).toMatchObject({
      headline: '在“春耕备耕”会议上的讲话',
      documentTitle: '在“春耕备耕”会议上的讲话_某网',
    });
    expect(readSourceMarksInTitles({ ...page, headline: 'A&B公司', documentTitle: null }).headline).toBe(
      'A&B公司',
    );
  });

  test.each([
    'R&D投入和A&B两类企业。',
    '&unknown;字样',
    '比例为a<b>c。',
    '<讲话>和<<条例>>',
    '网页用HTML写成，空格写作&nbsp;，换行写作<br>。',
    '转义以后，&lt;就是小于号。',
  ])('is not there: %s', (text) => {
    expect(runPass(readSourceMarks, text)).toEqual({ lines: [text], changes: [] });
  });
});
