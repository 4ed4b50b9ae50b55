import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';

const before = '<p>各位乡亲，今年的水渠修到了家门口。</p><p>大家出了力，也流了汗，我都记在心里。</p>';
const behind = '<p>明年还要把路修好，请大家继续支持。</p>';

/** The lines that the reading takes for captions. */
function captionsOf(html: string): string[] {
  const { lines } = readHtml(`<body><article>${before}${html}${behind}</article></body>`);
  return lines.filter(({ hint }) => hint === 'outside').map(({ text }) => text);
}

describe('the caption of a picture', () => {
  test.each([
    ['<figure><img src="a.jpg"><figcaption>村口的新水渠</figcaption></figure>'],
    ['<div class="news_photo"><a href="a.jpg"><img src="a.jpg"></a><br><small>村口的新水渠</small></div>'],
    ['<div class="pic"><img src="a.jpg"><span class="cap">村口的新水渠</span></div>'],
    ['<p class="img"><img src="a.jpg"></p><p class="imgtxt">村口的新水渠</p>'],
    ['<div><img src="a.jpg"></div><div class="image-caption">村口的新水渠</div>'],
    ['<p align="center"><img src="a.jpg"></p><p align="center"><font size="2">村口的新水渠</font></p>'],
    ['<p><img src="a.jpg"></p><p style="color:#777">村口的新水渠</p>'],
    ['<p><img src="a.jpg"></p><p><span style="color: rgb(136, 136, 136)">村口的新水渠</span></p>'],
    ['<p><img src="a.jpg" alt="村口的新水渠"></p><p>村口的新水渠</p>'],
    ['<table width="90" align="right"><tr><td><img src="a.jpg"><br>村口的新水渠</td></tr></table>'],
  ])('%s', (html) => {
    expect(captionsOf(html)).toEqual(['村口的新水渠']);
  });

  test('may be told by a mark that points to the picture', () => {
    expect(captionsOf('<p><img src="a.jpg"></p><p>▲ 村口的新水渠</p>')).toEqual(['▲ 村口的新水渠']);
    expect(captionsOf('<div><img src="a.jpg"><p>▲ 村口的新水渠</p></div>')).toEqual(['▲ 村口的新水渠']);
    expect(captionsOf('<p>▲ 村口的新水渠</p>')).toEqual([]);
  });

  test('may be told by a look that lines below pictures have, and no others', () => {
    const shown = (text: string) =>
      `<p class="tu"><img src="a.jpg"></p><p class="wz" align="center">${text}</p>`;
    const twice = shown('村口的新水渠') + behind + shown('乡亲们在清淤');
    expect(captionsOf(twice)).toEqual(['村口的新水渠', '乡亲们在清淤']);
    expect(captionsOf(`${twice}<p class="wz" align="center">让家乡更美</p>`)).toEqual([]);
    expect(captionsOf(shown('村口的新水渠'))).toEqual([]);
  });

  test.each([
    ['a heading below a picture', '<p><img src="a.jpg"></p><p style="color:#777">二、明年的打算</p>'],
    [
      'a heading in a table of its own',
      '<table align="center"><tr><td><img src="a.jpg"><br>村口的新水渠</td></tr></table>',
    ],
    [
      'a cell beside another',
      '<table align="right"><tr><td><img src="a.jpg"><br>水渠</td><td>五公里</td></tr></table>',
    ],
    ['a bold line', '<p><img src="a.jpg"></p><p style="color:#777"><b>明年的打算</b></p>'],
    ['a sentence', '<p><img src="a.jpg"></p><p style="color:#777">我要谢谢大家。</p>'],
    ['an address', '<p><img src="a.jpg"></p><p style="color:#777">各位乡亲：</p>'],
    ['a line that is set as the others', '<p><img src="a.jpg"></p><p>让家乡更美</p>'],
    ['black text', '<p><img src="a.jpg"></p><p style="color:#000;font-size:18px">让家乡更美</p>'],
    ['a line further down', '<p><img src="a.jpg"></p><hr><p style="color:#777">让家乡更美</p>'],
    ['text around a small picture', '<p>新春快乐<img src="smile.png">万事如意</p>'],
    ['a heading with a picture', '<h2><img src="a.png"><span>让家乡更美</span></h2>'],
  ])('is not %s', (_, html) => {
    expect(captionsOf(html)).toEqual([]);
  });
});
