import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { UnreadableError } from '../../../utils/read/decode.ts';
import { readFile, readSource } from '../../../utils/read/file.ts';

beforeAll(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));

const textsOf = (page: { lines: readonly { text: string }[] }) => page.lines.map(({ text }) => text);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file', () => {
  test('is a page by its name or its beginning, in the charset it names', () => {
    const gbk = new Uint8Array([...bytes('<meta charset=gbk><p>'), 0xbd, 0xb2, 0xbb, 0xb0]);
    expect(textsOf(readFile('speech.html', gbk))).toEqual(['讲话']);
    expect(textsOf(readFile('speech', bytes('<!doctype html><p>讲话</p><p>谢谢</p>')))).toEqual([
      '讲话',
      '谢谢',
    ]);
  });

  test('is text otherwise', () => {
    expect(textsOf(readFile('speech.txt', bytes('讲话\n1 < 2，<b>不</b>是网页')))).toEqual([
      '讲话',
      '1 < 2，<b>不</b>是网页',
    ]);
  });

  test('shows nothing that a browser with scripts does not', () => {
    const html =
      '<html><head><noscript>请开启脚本</noscript></head><body><p>讲话</p><script>x</script></body>';
    expect(textsOf(readSource('', html))).toEqual(['讲话']);
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004', 'word'],
    ['{\\rtf1', 'word'],
    ['a\u0000b', 'binary'],
  ])('%j is refused as %s', (content, reason) => {
    const read = () => readFile('speech.txt', bytes(content));
    expect(read).toThrow(UnreadableError);
    expect(read).toThrow(expect.objectContaining({ reason }));
  });
});
