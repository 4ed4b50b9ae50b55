import type { UnjudgedManuscript } from '../manuscript.ts';

/** What a text without a title is called where it must be called something. */
export const UNTITLED = '未命名';

const LONGEST = 120;
/** Windows keeps these for devices, whatever extension follows, and reads over spaces before it. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?= *(?:$|\.))/i;

/**
 * A file name for a manuscript that Windows, macOS and Linux take, at most 120 bytes long in UTF-8.
 * Characters that file systems forbid become their full-width forms.
 */
export function fileName(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll('\t', ' ')
    // A joiner between the pieces of an emoji is part of it.
    .replace(/\u200d(?!\p{Extended_Pictographic})|(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(RESERVED, '$&_');
  const room = LONGEST - byteLength(`.${extension}`);
  const cut = trimEnd(cutToBytes(name, room));
  return `${cut === '' ? UNTITLED : cut}.${extension}`;
}

/**
 * A file name for a manuscript, or for chosen speeches of it (counted from 1). One speech of a collection goes
 * under its own title, numbered, so that files sort as the page has them.
 */
export function fileNameOf(
  manuscript: UnjudgedManuscript,
  extension: string,
  chosen?: readonly number[],
): string {
  const count = manuscript.parts.length;
  const [number, ...others] = chosen ?? [];
  const part =
    others.length === 0 && number !== undefined && count > 1 ? manuscript.parts[number - 1] : undefined;
  if (number === undefined || part === undefined) return fileName(manuscript.title, extension);
  const title = part.title || (part.label ?? manuscript.title);
  return fileName(`${String(number).padStart(Math.max(2, String(count).length), '0')} ${title}`, extension);
}

/** Cut at the border of what a reader takes for a character. */
function cutToBytes(text: string, room: number): string {
  let left = room;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}

/** Windows drops dots and spaces at the end of a name. */
function trimEnd(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end -= 1;
  return name.slice(0, end);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
