import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';

function textOf(html: string): string {
  return readHtml(html)
    .lines.map((line) => line.text)
    .join('|');
}

describe('text in the colour of its ground is not text', () => {
  test.each([
    ['both are its own', '<p>会<b style="color:#fff;background:#fff">盗用</b>议</p>'],
    [
      'the ground is further out',
      '<div style="background:#eee"><p>会<i style="color:#EEEEEE">盗</i>议</p></div>',
    ],
    [
      'in whatever way it is written',
      '<div style="background-color:rgb(255, 255, 255)"><p>会<i style="color:white">盗</i>议</p></div>',
    ],
    [
      'by the attributes of old pages',
      '<table bgcolor="F0F0F0"><td>会<font color="#f0f0f0">盗用</font>议</table>',
    ],
    ['on a page that names no ground', '<p>会议<font color="#FFFFFF">盗用自某网</font></p>'],
    [
      'by rules',
      '<style>body{background:#fafafa;color:#222}.k{color:#fafafa}</style><p>会<span class=k>盗</span>议</p>',
    ],
    ['with all in it', '<p>会<font color=white><b>盗</b></font>议</p>'],
    ['beyond a line break', '<p>会议<br><font color=white>盗用</font></p>'],
    ['as a paragraph among others', '<p>会</p><p style="color:#fff">盗用</p><p>议</p>'],
    ['of no colour', '<p>会<span style="color:transparent">盗用</span>议</p>'],
  ])('%s', (_, html) => {
    expect(textOf(html).replaceAll('|', '')).toBe('会议');
  });
});

describe('text in another colour is text', () => {
  test.each([
    ['than its own ground', '<p>会<b style="color:#fff;background:#c00">场</b>议</p>'],
    [
      'than the ground around it',
      '<div style="background:#036"><p>会<b style="color:#fff">场</b>议</p></div>',
    ],
    ['on a picture', '<div style="background:#fff url(a.png)"><p>会<b style="color:#fff">场</b>议</p></div>'],
    ['again, within what is hidden', '<p>会<i style="color:#fff"><b style="color:red">场</b></i>议</p>'],
    ['as around it', '<p>会<span style="color:inherit;background:inherit">场</span>议</p>'],
    ['as at first', '<p>会<span style="color:initial;background:initial">场</span>议</p>'],
    ['of a gradient', '<p>会<b style="color:transparent;background:linear-gradient(red,blue)">场</b>议</p>'],
  ])('%s', (_, html) => {
    expect(textOf(html)).toBe('会场议');
  });

  test('of a whole page whose style file darkens it', () => {
    const html =
      '<div class="night" style="color:#fff"><h1>讲话</h1><p>同志们：</p><p><span style="color:#ffffff">开会。</span></p></div>';
    expect(textOf(html)).toBe('讲话|同志们：|开会。');
  });

  test('of a headline that stands alone on its banner', () => {
    expect(textOf('<div class="top"><h1 style="color:#fff">讲话</h1><p>同志们：</p></div>')).toBe(
      '讲话|同志们：',
    );
  });

  test('of a text layer without colour over the picture of its page', () => {
    const line = (top: number) =>
      `<span style="position:absolute;left:0;top:${top}px;color:transparent">第${top}行</span>`;
    expect(textOf(`<div>${[20, 40, 60].map(line).join('')}</div>`)).toBe('第20行|第40行|第60行');
  });
});
