import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';
import { body, removalsOf, stripPage, title } from './support.ts';

const paragraphs = (rows: readonly string[]) => rows.map((row) => `<p>${row}</p>`).join('');

function stripHtml(inner: string) {
  return stripPage(readHtml(`<html><body><h1>${title}</h1><div class="c">${inner}</div></body></html>`));
}

describe('a box of the host', () => {
  test('between two paragraphs goes whole, whatever its lines say', () => {
    const box =
      '<div class="k"><p>《现场推进会讲话.docx》</p><p>点击下载本文Word文档</p><p>推荐星级：</p><a href="#d">立即下载</a></div>';
    const { lines, context } = stripHtml(
      `<section>${paragraphs(body.slice(0, 4))}</section>${box}<section>${paragraphs(body.slice(4))}</section>`,
    );
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toContainEqual(['download', '推荐星级：']);
  });

  test('keeps what tells something', () => {
    const box =
      '<div class="k"><p>三、压实责任，确保见实效</p><p>点击下载本文Word文档</p><a href="#d">立即下载</a></div>';
    const { lines } = stripHtml(`${paragraphs(body.slice(0, 7))}${box}${paragraphs(body.slice(8))}`);
    expect(lines).toEqual(body);
  });

  test('is none where one line may be taken for the host’s', () => {
    const row = '<table><tr><td>立即下载</td><td>全县人口共三十二万人</td></tr></table>';
    const { lines } = stripHtml(`${paragraphs(body.slice(0, 7))}${row}${paragraphs(body.slice(7))}`);
    expect(lines).toContain('全县人口共三十二万人');
  });

  test('behind a speech goes with its text where its heading and what parts it from the speech are the host’s', () => {
    const lesson = [
      '第一步，想清楚台下坐的是谁，想清楚他们愿意给你多少时间。',
      '第二步，找三件具体的事，每件事后面要有一个人。',
    ];
    const html = `<section>${paragraphs(body)}</section><div>点赞 12　收藏 8　分享到微信</div>
      <section><h3>写作课堂免费领取：立即报名一键学写讲话稿</h3>${paragraphs(lesson)}</section>`;
    const { lines } = stripHtml(html);
    expect(lines).toEqual(body);
  });
});
