import { createContext } from '../../../utils/context.ts';
import { unwrap } from '../../../utils/mend/unwrap.ts';
import type { OpeningModel } from '../../../utils/mend/wrap/opening.ts';
import type { Line, Page } from '../../../utils/read/line.ts';
import { lessonOf, trainOpenings } from '../../train/paragraph-opening-model.ts';
import { type Layout, wrap } from './layouts.ts';

interface WrappedFigures {
  readonly layout: string;
  readonly exact: number;
  readonly total: number;
}

const NAMES = { none: 'breaking anywhere', push: 'marks pushed down', hang: 'marks hanging' } as const;

const FOLDS = 6;

/**
 * Paragraphs of reports wrapped at 30 to 45 columns that come back exactly, by how they were wrapped; pages on odd
 * widths. Each report is unwrapped by a model that saw nothing of it.
 */
export function measureWrapping(reports: readonly (readonly string[])[]): WrappedFigures[] {
  const lessons = reports.map(lessonOf);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainOpenings(lessons.filter((_, report) => report % FOLDS !== fold)),
  );
  return [true, false].flatMap((indents) =>
    (['none', 'push', 'hang'] as const).map((marks) => {
      const runs = [30, 34, 38, 41, 45].map((width) =>
        measure(reports, models, { width, indents, marks, page: width % 2 ? 35 : 0 }),
      );
      return {
        layout: `${indents ? 'with' : 'without'} indents, ${NAMES[marks]}`,
        exact: runs.reduce((sum, run) => sum + run.exact, 0),
        total: runs.reduce((sum, run) => sum + run.total, 0),
      };
    }),
  );
}

function measure(
  reports: readonly (readonly string[])[],
  models: readonly OpeningModel[],
  layout: Layout,
): { exact: number; total: number } {
  let [exact, total] = [0, 0];
  for (const [report, paragraphs] of reports.entries()) {
    const lines = wrap(paragraphs, layout);
    const whole = unwrap(lines, createContext(pageOf(lines)), models[report % FOLDS]);
    const found = spans(whole.map((line) => line.text));
    exact += [...spans(paragraphs)].filter((span) => found.has(span)).length;
    total += paragraphs.length;
  }
  return { exact, total };
}

/** Each paragraph as the place of its visible characters in the whole text. */
function spans(paragraphs: readonly string[]): Set<string> {
  let offset = 0;
  return new Set(
    paragraphs.map((paragraph) => {
      const start = offset;
      offset += paragraph.replace(/\s+/g, '').length;
      return `${start}-${offset}`;
    }),
  );
}

function pageOf(lines: readonly Line[]): Page {
  return { url: null, language: null, documentTitle: null, headline: null, lines, pictures: 0, border: null };
}
