import type { Section, Sheet } from '../../utils/write/sheet.ts';
import { HEADS, SHEET } from './found.tsx';

/** A line above the blocks: of the sheet itself, or of a part. */
interface Head {
  part: number;
  block: number;
  text: string;
}

/** All of them, in the order of the page. */
export function listHeads({ title, subtitle, sections }: Sheet): Head[] {
  const heads = [
    { part: SHEET, block: HEADS.title, text: title },
    { part: SHEET, block: HEADS.subtitle, text: subtitle },
    ...sections.flatMap((section, part) => [
      { part, block: HEADS.label, text: labelAbove(section) },
      { part, block: HEADS.title, text: nameOf(section) },
      { part, block: HEADS.subtitle, text: section.subtitle },
      { part, block: HEADS.salutation, text: section.salutation },
    ]),
  ];
  return heads.flatMap(({ text, ...place }) => (text === null ? [] : [{ ...place, text }]));
}

/** What a speech goes by. */
export function nameOf({ title, label }: Section): string | null {
  return title ?? label;
}

/** What the label says beyond the name: of `第一篇：在动员会上的讲话` over that very title, `第一篇`. */
export function labelAbove(section: Section): string | null {
  const { label } = section;
  const name = nameOf(section);
  if (label === null || name === null || label === name) return null;
  return label.endsWith(name) ? label.slice(0, -name.length).replace(/[\s：:]$/, '') || null : label;
}
