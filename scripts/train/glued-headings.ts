import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candidate, headingEnds } from '../../utils/outline/heading-end/candidates.ts';
import { findMarkers } from '../../utils/outline/markers.ts';
import { opensBlock } from '../../utils/outline/numbering.ts';

/** A heading of a speech whose breaks were taken away, with the places where it may end and the one where it does. */
export interface GluedHeading {
  /** Index among the speeches that were given. */
  readonly speech: number;
  readonly candidates: readonly Candidate[];
  /** Index of the true end among the candidates; -1 where it is none of them. */
  readonly right: number;
}

const LONGEST_HEADING = 48;

/** Every block heading with a body of speeches given as paragraphs, as it stands in the flattened text. */
export function gluedHeadings(speeches: readonly (readonly string[])[]): GluedHeading[] {
  return speeches.flatMap((paragraphs, speech) => {
    const flat = paragraphs.join('');
    let offset = 0;
    return paragraphs.flatMap((paragraph, index) => {
      const start = offset;
      offset += paragraph.length;
      const marker = findMarkers(paragraph, 0)[0];
      const next = paragraphs[index + 1] ?? '';
      if (
        !marker ||
        !isHeading(paragraph, marker.start) ||
        !opensBlock(marker.numbering) ||
        isHeading(next, 0)
      )
        return [];
      const candidates = headingEnds(flat, start + marker.end, flat.length);
      return [{ speech, candidates, right: candidates.findIndex(({ end }) => end === offset) }];
    });
  });
}

function isHeading(paragraph: string, start: number): boolean {
  return start === 0 && paragraph.length <= LONGEST_HEADING && !/[。！？；：]/.test(paragraph);
}

const FOLDER = join(import.meta.dirname, 'headings');

/**
 * Headings written for the model, each with what its body opens with, as paragraphs: speeches of offices and of
 * workplaces, schools and homes, which reports are not like. A list a speech; `# where it is held`, then
 * `一、heading|body` lines.
 */
export function readWrittenSpeeches(): string[][] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split(/^#.*$/m)
      .map((list) => list.split('\n').flatMap(paragraphsOf))
      .filter((paragraphs) => paragraphs.length > 0),
  );
}

/** What is given of the body is cut anywhere: a mark behind it tells it from a heading. */
function paragraphsOf(row: string): string[] {
  const [heading, body] = row.split('|');
  return heading && body ? [heading, `${body}。`] : [];
}
