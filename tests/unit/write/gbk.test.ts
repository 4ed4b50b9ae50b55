import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encodeGbk, toWritable } from '../../../utils/write/gbk.ts';
import { writeTextFile } from '../../../utils/write/text-file.ts';
import { manuscriptOf } from '../../support/manuscripts.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('gives a Chinese text the bytes that another encoder gives it', () => {
  const text = '同志们：\r\n　　抓落实——“三农”工作（2023年）①Ⅰ℃镕喆囍 abc';
  expect(hex(encodeGbk(text))).toBe(hex(iconv.encode(text, 'gbk')));
});

test('every character there is comes back from GB 18030, and two bytes where GBK has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(new TextDecoder('gb18030').decode(encodeGbk(text))).toBe(text);
      const inGbk = iconv.encode(text, 'gbk');
      if (iconv.decode(inGbk, 'gbk') === text && !text.includes('€')) {
        expect(hex(encodeGbk(text))).toBe(hex(inGbk));
      }
    }),
  );
});

test('a character that GBK lacks takes four bytes', () => {
  expect(hex(encodeGbk('𠀀'))).toBe('95328236');
  expect(hex(encodeGbk('ü𝄞'))).toBe(hex(iconv.encode('ü𝄞', 'gb18030')));
});

test('a character that GB 18030 has moved out of the private use area is written at its new place', () => {
  const decode = (text: string) => new TextDecoder('gb18030').decode(encodeGbk(text));
  expect(decode('\ue78d\ue796\ue81e\ue864')).toBe('\ufe10\ufe19\u9fb4\u9fbb');
  expect(decode('\ue5e5')).toBe('\ufffd');
  for (let unit = 0xe000; unit <= 0xf8ff; unit += 1) {
    const character = String.fromCharCode(unit);
    expect(decode(character)).toBe(toWritable(character));
  }
});

test('text files have the encoding and the line ends asked for', () => {
  const page = manuscriptOf({ title: '讲话' });
  expect(hex(writeTextFile(page))).toBe('e8aeb2e8af9d0a');
  expect(hex(writeTextFile(page, { encoding: 'utf-8-bom', crlf: true }))).toBe('efbbbfe8aeb2e8af9d0d0a');
  expect(hex(writeTextFile(page, { encoding: 'gbk', crlf: true }))).toBe('bdb2bbb00d0a');
});
