import type { Manuscript } from '../../../utils/manuscript.ts';
import { dropForbidden } from '../../../utils/write/escape.ts';
import type { WriteOptions } from '../../../utils/write/options.ts';
import { headingOf, layOut } from '../../../utils/write/sheet.ts';

/** A paragraph of a document: rank 0 is the title, 1 to 6 are headings, null is text. */
export interface Line {
  rank: number | null;
  text: string;
  /** The run-in lead at its opening, or ''. */
  lead: string;
}

/** What a document that holds the manuscript holds, paragraph by paragraph, straight from the model. */
export function expectedLines(manuscript: Manuscript, options: WriteOptions = {}): Line[] {
  const { title, subtitle, sections, notes, provenance } = layOut(manuscript, options);
  const above = sections.some((section) => headingOf(section).heading !== null) ? 1 : 0;
  const text = (line: string | null) => (line === null ? [] : [{ rank: null, text: line, lead: '' }]);
  const lines = [
    ...(title === '' ? [] : [{ rank: 0, text: title, lead: '' }]),
    ...text(subtitle),
    ...sections.flatMap((section): Line[] => {
      const head = headingOf(section);
      return [
        ...(head.heading === null ? [] : [{ rank: 1, text: head.heading, lead: '' }]),
        ...text(head.title),
        ...text(section.subtitle),
        ...text(section.salutation),
        ...section.blocks.map((block) =>
          block.type === 'heading'
            ? { rank: block.level + above, text: block.text, lead: '' }
            : {
                rank: null,
                text: block.text,
                lead: block.leads.find(({ kind }) => kind === 'run-in')?.text ?? '',
              },
        ),
      ];
    }),
    ...notes.flatMap(text),
    ...provenance.flatMap(({ label, value }) => text(label + value)),
  ];
  return lines.map((line) => ({ ...line, text: dropForbidden(line.text), lead: dropForbidden(line.lead) }));
}
