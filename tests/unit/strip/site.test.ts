import { describe, expect, test } from 'vitest';
import { body, pageOf, stripPage, title } from './support.ts';

const documentTitle = `${title}_青山文稿屋`;

function strip(rows: readonly string[]) {
  const { context, lines } = stripPage(pageOf([title, ...rows], { documentTitle }));
  return { lines, removed: context.removed.map(({ text, reason }) => [reason, text]) };
}

describe("the site's own name", () => {
  test('in brackets within a sentence goes, and the sentence stays whole', () => {
    const [first = '', second = '', ...rest] = body;
    const at = second.indexOf('，') + 1;
    const { lines, removed } = strip([
      first,
      `${second.slice(0, at)}（摘自青山文稿屋）${second.slice(at)}`,
      ...rest,
    ]);
    expect(lines).toEqual(body);
    expect(removed).toEqual([['watermark', '（摘自青山文稿屋）']]);
  });

  test('on a line of its own goes, once is enough', () => {
    const { lines, removed } = strip([...body.slice(0, 3), '青山文稿屋整理', ...body.slice(3)]);
    expect(lines).toEqual(body);
    expect(removed).toEqual([['watermark', '青山文稿屋整理']]);
  });

  test('other words in brackets stay', () => {
    const rows = [
      ...body,
      '以上数据（来自各镇上报）已经核实，请大家（特别是新任职的同志）记住。',
      '各镇于9月6日（星期五）18:00前报名，地点在县委党校（交流中心），联系电话（工作时间）见附件。',
    ];
    expect(strip(rows).lines).toEqual(rows);
  });
});

describe('leads', () => {
  test('a sentence that names the title before the address', () => {
    const lead = `写稿无从下手？这里有一篇《${title}》，希望给您启发。`;
    expect(strip([lead, ...body])).toEqual({ lines: body, removed: [['disclaimer', lead]] });
  });
});

describe('offers', () => {
  test('a line that calls and offers goes, wherever it stands', () => {
    const offer = '资深写手在线接单，当天交稿，速联系QQ 12345678';
    expect(strip([...body.slice(0, 4), offer, ...body.slice(4)])).toEqual({
      lines: body,
      removed: [['advertisement', offer]],
    });
  });

  test('a speaker who calls on his hearers stays', () => {
    const row = '同志们要马上行动，免费为群众发放树苗。';
    expect(strip([...body.slice(0, 4), row, ...body.slice(4)]).lines).toContain(row);
  });
});
