import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/read/page.ts';
import { selectedRanges } from '../../../utils/read/selection.ts';

const { document } = new JSDOM(`<title>讲话</title><body><h1>动员会上的讲话</h1><div class="ad">广告</div>
  <p id="a">同志们，今天开会。</p><p id="b">请<i style="display:none">勿复制</i>大家落实。</p><p id="c">谢谢大家。</p>
  <img src="1.png" alt="">`).window;

/** From a character of one paragraph's first text to one of another's last. */
function range(from: string, start: number, to: string, end: number): Range {
  const made = document.createRange();
  made.setStart(document.querySelector(from)?.firstChild ?? document, start);
  made.setEnd(document.querySelector(to)?.lastChild ?? document, end);
  return made;
}

function textsOf(...ranges: Range[]): string[] {
  return readPage(document, null, { ranges }).lines.map(({ text }) => text);
}

describe('a selection', () => {
  test('is read from its first character to its last, without what is not shown', () => {
    expect(textsOf(range('#a', 4, '#b', 3))).toEqual(['今天开会。', '请大家落']);
  });

  test('within one text node is that stretch', () => {
    expect(textsOf(range('#a', 0, '#a', 3))).toEqual(['同志们']);
  });

  test('of several stretches is all of them', () => {
    expect(textsOf(range('#a', 0, '#a', 3), range('#a', 6, '#a', 8), range('#c', 0, '#c', 2))).toEqual([
      '同志们开会',
      '谢谢',
    ]);
  });

  test('is the document, wherever on the page it stands', () => {
    const { lines, pictures } = readPage(document, null, { ranges: [range('.ad', 0, '.ad', 2)] });
    expect(lines.map(({ text, zone }) => [text, zone])).toEqual([['广告', 'document']]);
    expect(pictures).toBe(0);
  });

  test('of nothing is the whole page', () => {
    expect(textsOf()).toHaveLength(5);
  });
});

test('a caret selects nothing', () => {
  const selection = document.getSelection();
  selection?.collapse(document.body, 0);
  expect(selectedRanges(selection)).toEqual([]);
  selection?.selectAllChildren(document.body);
  expect(selectedRanges(selection)).toHaveLength(1);
  expect(selectedRanges(null)).toEqual([]);
});
