import type { Section } from '../../utils/write/sheet.ts';

/** No sheet is wider, in px. */
const WIDEST = 1_200;
/** The least room that a character takes, in px². */
const CHARACTER = 400;
/** Even the shortest block takes a line: as many characters. */
const LINE = 44;

/** The beginning of a text: more of it than the screen can show. */
export function takeScreen(sections: readonly Section[]): Section[] {
  let room = (Math.min(innerWidth, WIDEST) * innerHeight) / CHARACTER;
  const taken: Section[] = [];
  for (const section of sections) {
    if (room <= 0) break;
    const blocks = section.blocks.filter(({ text }) => {
      const fits = room > 0;
      room -= Math.max(text.length, LINE);
      return fits;
    });
    taken.push({ ...section, blocks });
  }
  return taken;
}
