import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { UnreadableError } from '../../../utils/read/files/decode.ts';
import { readFile, readSource } from '../../../utils/read/files/file.ts';

beforeAll(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));

const textsOf = (page: { lines: readonly { text: string }[] }) => page.lines.map(({ text }) => text);
const bytes = (text: string) => new TextEncoder().encode(text);

const ARCHIVE = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.com/
MIME-Version: 1.0
Content-Type: multipart/related;
\tboundary="b"

--b
Content-Type: text/html

<p>讲话</p>
--b--
`;

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

  test('without a label is GBK or Big5, whichever gives Chinese', () => {
    const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));
    const big5 = 'c1bfb8dc0aa650a7d3adcca147a4b5a4d1b67db77ca141c1c2c1c2a143';
    expect(textsOf(readFile('speech.txt', hex(big5)))).toEqual(['講話', '同志們：今天開會，謝謝。']);
    const gbk = 'bdb2bbb00acdacd6bec3c7a3babdf1ccecbfaabbe1a3acd0bbd0bba1a3';
    expect(textsOf(readFile('speech.txt', hex(gbk)))).toEqual(['讲话', '同志们：今天开会，谢谢。']);
    // No common character in either: nothing speaks against GBK.
    expect(textsOf(readFile('speech.txt', hex('bdb2bbb0')))).toEqual(['讲话']);
  });

  test('is text where it speaks of types of messages', () => {
    const text = '通知：如下\nContent-Type: multipart/related';
    expect(textsOf(readFile('speech.txt', bytes(text)))).toEqual(text.split('\n'));
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
    [ARCHIVE, 'mhtml'],
    [ARCHIVE.replaceAll('\n', '\r\n').replace('related', 'mixed'), 'mhtml'],
    ['a\u0000b', 'binary'],
  ])('%j is refused as %s', (content, reason) => {
    const read = () => readFile('speech.txt', bytes(content));
    expect(read).toThrow(UnreadableError);
    expect(read).toThrow(expect.objectContaining({ reason }));
  });
});
