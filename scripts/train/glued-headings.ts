import { type Candidate, headingEnds } from '../../utils/outline/heading-end/candidates.ts';
import { findMarkers } from '../../utils/outline/markers.ts';
import { opensBlock } from '../../utils/outline/numbering.ts';

/** A heading of a report whose breaks were taken away, with the places where it may end and the one where it does. */
export interface GluedHeading {
  readonly report: number;
  readonly candidates: readonly Candidate[];
  /** Index of the true end among the candidates; -1 where it is none of them. */
  readonly right: number;
}

const LONGEST_HEADING = 48;

/** Every block heading with a body of the reports, as it stands in the flattened text. */
export function gluedHeadings(reports: readonly (readonly string[])[]): GluedHeading[] {
  return reports.flatMap((paragraphs, report) => {
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
      return [{ report, candidates, right: candidates.findIndex(({ end }) => end === offset) }];
    });
  });
}

function isHeading(paragraph: string, start: number): boolean {
  return start === 0 && paragraph.length <= LONGEST_HEADING && !/[。！？；：]/.test(paragraph);
}
