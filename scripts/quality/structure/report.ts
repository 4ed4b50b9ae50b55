import { CERTAIN } from '../../../utils/outline/glued-heading.ts';
import { crossValidate } from '../../train/heading-end-model.ts';
import { readReports } from '../reports.ts';
import { measureCollections } from './collections.ts';
import { measureComposed, type Score } from './composed.ts';
import { measureEnumerators } from './enumerators.ts';
import { measureFindings } from './findings.ts';
import { measurePageBreaks } from './page-breaks.ts';
import { measureWrapping } from './unwrapping.ts';

/** Prints how well lost structure comes back, measured on reports whose paragraphs are whole. */
export function reportStructure(): void {
  const reports = readReports();
  if (reports.length === 0) return;
  const enumerators = measureEnumerators(reports);
  const breaks = measurePageBreaks(reports);
  const collections = measureCollections(reports, 240);
  const ends = crossValidate(reports);
  const composed = measureComposed(reports, 200);
  const wrapped = measureWrapping(reports);
  const sure = ends.filter(({ confidence }) => confidence >= CERTAIN);
  const right = (judged: readonly { right: boolean }[]): number => judged.filter((one) => one.right).length;
  console.log(`Lost structure, on ${reports.length} reports`);
  console.table([
    row('enumerators of flattened text found', enumerators.found, enumerators.expected, '≥ 97 %'),
    row('… given that are none', enumerators.invented, enumerators.given, '≤ 1 %'),
    row('… with the right parent', enumerators.parents, enumerators.found, '≥ 99 %'),
    row('ends of glued headings right (six folds by report)', right(ends), ends.length, ''),
    row('… given as certain', sure.length, ends.length, '≥ 65 %'),
    row('… of those right', right(sure), sure.length, '≥ 95 %'),
    row('page-break splits joined', breaks.joined, breaks.splits, '≥ 95 %'),
    row('… whole paragraphs run together', breaks.runTogether, breaks.borders, '≤ 1 %'),
    row('collections cut exactly', collections.exact, collections.total, '≥ 98 %'),
    score('headings of composed speeches, F1', composed.headings, '≥ 99 %'),
    score('leads of composed speeches, F1', composed.leads, '≥ 97 %'),
    ...wrapped.map(({ layout, exact, total }) =>
      row(
        `paragraphs of text wrapped ${layout}`,
        exact,
        total,
        layout.startsWith('with indents') ? '≥ 99.5 %' : '≥ 95 %',
      ),
    ),
  ]);
  console.log('Findings planted in composed speeches');
  console.table(measureFindings(reports, 400));
}

function row(what: string, part: number, whole: number, bar: string): Record<string, string> {
  return { what, figure: `${((100 * part) / whole).toFixed(2)} %`, of: `${part}/${whole}`, bar };
}

function score(what: string, { right, expected, given }: Score, bar: string): Record<string, string> {
  return { ...row(what, 2 * right, expected + given, bar), of: `${right} of ${expected}, ${given} given` };
}
