import type { UnjudgedManuscript } from '../manuscript.ts';
import { encodeGbk } from './gbk.ts';
import type { WriteOptions } from './options.ts';
import { writeText } from './text.ts';

export interface TextFileOptions extends WriteOptions {
  /** UTF-8 unless asked for otherwise; old Windows programs know it only by its byte order mark. */
  encoding?: 'utf-8' | 'utf-8-bom' | 'gbk';
  /** CR LF at line ends, as Windows has them. */
  crlf?: boolean;
}

/** The manuscript as the bytes of a text file. */
export function writeTextFile(
  manuscript: UnjudgedManuscript,
  options: TextFileOptions = {},
): Uint8Array<ArrayBuffer> {
  return encodeText(writeText(manuscript, options), options);
}

/** A text as the bytes of a file. */
export function encodeText(
  text: string,
  { encoding = 'utf-8', crlf = false }: Pick<TextFileOptions, 'encoding' | 'crlf'>,
): Uint8Array<ArrayBuffer> {
  const lines = crlf ? text.replaceAll('\n', '\r\n') : text;
  if (encoding === 'gbk') return encodeGbk(lines);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${lines}` : lines);
}
