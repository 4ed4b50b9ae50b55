import { type Context, createContext, type Step } from './context.ts';
import { detectWriting } from './convert/writing.ts';
import { judgeKind } from './detect/kind.ts';
import type { Manuscript, UnjudgedManuscript } from './manuscript.ts';
import { mend, mendCharacters } from './mend/index.ts';
import { readSourceMarksInTitles } from './mend/source-marks.ts';
import { outline } from './outline/index.ts';
import type { Page } from './read/line.ts';
import { findGaps, review } from './review/index.ts';
import { printedAddress } from './strip/address.ts';
import { strip } from './strip/index.ts';
import { compilePatterns } from './text/compiled.ts';

/**
 * The pipeline: a page as `read` gives it becomes a manuscript. Never throws on any page. `steps`: where it is to be
 * noted what each pass did.
 */
export function clean(page: Page, steps: Step[] | null = null): Manuscript {
  const { unjudged, context } = make(page, steps);
  const { schema, url, ...made } = unjudged;
  const kind = judgeKind(context.title, made.parts, context.removed);
  return { schema, url, kind, ...made, findings: review(made.parts, context) };
}

/** The same as far as documents are written of it. */
export function cleanToWrite(page: Page): UnjudgedManuscript {
  const { unjudged, context } = make(page, null);
  return { ...unjudged, findings: findGaps(unjudged.parts, context) };
}

function make(page: Page, steps: Step[] | null): { unjudged: UnjudgedManuscript; context: Context } {
  compilePatterns();
  const context = createContext(readSourceMarksInTitles(page), steps);
  const lines = mend(strip(mendCharacters(page.lines, context), context), context);
  const parts = outline(lines, context);
  const unjudged: UnjudgedManuscript = {
    schema: 'jinggao/1',
    url: page.url ?? printedAddress(context),
    title: context.title === '' && parts.length === 1 ? (parts[0]?.title ?? '') : context.title,
    meta: context.meta,
    writing: detectWriting(lines.map((line) => line.text).join('')),
    parts,
    removed: removedInPageOrder(context),
    changes: [...context.changes.values()],
    findings: [],
  };
  return { unjudged, context };
}

function removedInPageOrder(context: Context): Manuscript['removed'] {
  return [...context.removed]
    .sort((left, right) => left.order - right.order)
    .map(({ text, reason }) => ({ text, reason }));
}
