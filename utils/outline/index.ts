import { type Context, recordRemoval } from '../context.ts';
import type { Block, Part } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { fingerprint } from '../text/shingles.ts';
import { buildBlocks } from './build.ts';
import { cutCollection } from './collection.ts';
import type { Draft, Lead } from './draft.ts';
import { findFramedHeadings } from './framed.ts';
import { cutAtGluedOpenings } from './glued-openings.ts';
import { findHostHeadings } from './host-headings.ts';
import { levelItems } from './levels.ts';
import { findMarkers, withGluedFigures } from './markers.ts';
import { nestMarkers } from './nesting.ts';
import { readNumbered } from './numbered.ts';
import { cutAtOpeners, cutAtThanks } from './openers.ts';
import { readOpening } from './opening.ts';
import { findParallelLeads } from './parallel.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { keepPrint, type Print } from './print.ts';
import { cutAtSpaces } from './spaces.ts';
import { alignTwins } from './twins.ts';

/** Cuts the document into its speeches and finds their headings. An empty document has no part. */
export function outline(lines: readonly Line[], context: Context): Part[] {
  if (lines.length === 0) return [];
  const { intro, sections } = cutCollection(lines);
  for (const line of intro) recordRemoval(context, line, 'disclaimer');
  const titled = sections.length === 1 && context.title !== '';
  const openings = sections.map((section) => readOpening(section.lines, titled));
  const drafts = openings.map((opening) => opening.drafts);
  const prints = sections.length > 1 ? drafts.map(printOfDrafts) : [];
  const texts = alignTwins(drafts, prints, context);
  return sections.map((section, index) => {
    const part = {
      label: section.label,
      title: titleOf(section.label, openings[index]?.title ?? '', sections.length, context),
      subtitle: openings[index]?.subtitle ?? null,
      salutation: openings[index]?.salutation ?? null,
      blocks: outlineText(texts[index] ?? [], context.listed),
    };
    const print = prints[index];
    if (print) keepPrint(part, print);
    return part;
  });
}

function printOfDrafts(drafts: readonly Draft[]): Print {
  return fingerprint(drafts.map((draft) => draft.text).join(''));
}

/** A single speech has the page's title; one of a collection its own, or what its label says behind the numeral. */
function titleOf(label: string | null, printed: string, parts: number, context: Context): string {
  if (parts === 1 && label === null) return context.title === '' ? printed : context.title;
  return printed === '' ? (/^第.{1,3}篇[：:](.+)$/.exec(label ?? '')?.[1]?.trim() ?? '') : printed;
}

/** Headings, lead sentences and lost breaks of one speech, some of the headings `listed` in its table of contents. */
function outlineText(drafts: readonly Draft[], listed: ReadonlySet<string>): Block[] {
  const texts = drafts.map((draft) => draft.text);
  const found = texts.flatMap((text, paragraph) => findMarkers(text, paragraph));
  const markers = [...withGluedFigures(texts, found), ...findHostHeadings(drafts)].sort(
    (left, right) => left.paragraph - right.paragraph || left.start - right.start,
  );
  const items = nestMarkers(drafts, markers);
  const numbered = readNumbered(drafts, items, levelItems(items), listed);
  const parallel = findParallelLeads(drafts, items, numbered.leads);
  const framed = findFramedHeadings(drafts, items);
  const plain = framed.leads.length > 0 ? framed.leads : findPlainHeadings(drafts, items);
  const cuts = [...numbered.cuts, ...cutAtGluedOpenings(drafts), ...cutAtOpeners(drafts, items)];
  return buildBlocks(
    drafts,
    [...below(plain, numbered.leads), ...parallel.leads, ...plain],
    [...cuts, ...cutAtThanks(drafts, items, cuts), ...framed.cuts, ...cutAtSpaces(drafts), ...parallel.cuts],
  );
}

/** What is numbered below headings that are not is a level deeper. */
function below(headings: readonly Lead[], leads: readonly Lead[]): readonly Lead[] {
  const first = headings[0]?.paragraph ?? Number.POSITIVE_INFINITY;
  return leads.map((lead) => (lead.paragraph > first ? { ...lead, level: lead.level + 1 } : lead));
}
