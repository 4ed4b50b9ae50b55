import type { Finding, Part, UnjudgedManuscript, Writing } from '../manuscript.ts';
import type { WriteOptions } from './options.ts';
import { type ProvenanceLine, traceSource } from './provenance.ts';
import { explainDoubts, type MarkedBlock, markDoubts } from './restorations.ts';

/** What the writers print, in the order of the page: each thing once. */
export interface Sheet {
  title: string;
  /** Printed right under the title; null where it belongs to one of several speeches. */
  subtitle: string | null;
  sections: Section[];
  /** Where the page stops, and which breaks are doubtful where that is asked for, in plain lines. */
  notes: string[];
  provenance: ProvenanceLine[];
}

/** One speech; what it does not print is null. */
export interface Section {
  label: string | null;
  title: string | null;
  subtitle: string | null;
  salutation: string | null;
  blocks: readonly MarkedBlock[];
}

/**
 * Lays out a manuscript for writing: the whole page, or the chosen speeches. A single speech out of a
 * collection goes under its own title.
 */
export function layOut(manuscript: UnjudgedManuscript, options: WriteOptions = {}): Sheet {
  const { parts, writing } = manuscript;
  const numbers = parts.map((_, index) => index + 1);
  const shown = numbers.filter((number) => options.parts?.includes(number) ?? true);
  const sections = shown
    .flatMap((number) => parts[number - 1] ?? [])
    .map((part) => layOutPart(part, options));
  const sheet: Sheet = {
    title: manuscript.title,
    subtitle: null,
    sections,
    notes: [
      ...manuscript.findings
        .filter(({ part }) => shown.includes(part ?? numbers.length))
        .filter(({ kind }) => kind === 'truncated' || kind === 'missing-pages')
        .map((finding) => writeNote(finding, writing)),
      ...explainDoubts(
        sections.flatMap(({ blocks }) => blocks),
        options,
        writing,
      ),
    ],
    provenance: traceSource(manuscript, options),
  };
  const [only, ...others] = sections;
  if (only === undefined || others.length > 0) return sheet;
  return numbers.length > 1 ? headBySpeech(sheet, only) : headByPage(sheet, only);
}

/** The heading of a section in formats that have headings, and the title where the heading does not say it. */
export function headingOf({ label, title }: Section): { heading: string | null; title: string | null } {
  const heading = label ?? title;
  return { heading, title: title === null || heading?.endsWith(title) ? null : title };
}

/** Ranks of heading above level 1 and below the title: a collection has its speeches there. */
export function ranksAbove({ sections }: Sheet): 0 | 1 {
  return sections.some((section) => headingOf(section).heading !== null) ? 1 : 0;
}

/** A page with one speech: its title is the page's. */
function headByPage(sheet: Sheet, speech: Section): Sheet {
  const own = speech.title === sheet.title ? { ...speech, title: null } : speech;
  if (own.label !== null || own.title !== null) return { ...sheet, sections: [own] };
  return { ...sheet, subtitle: own.subtitle, sections: [{ ...own, subtitle: null }] };
}

/** One speech out of a collection: its own title stands above, or what the collection calls it. */
function headBySpeech(sheet: Sheet, speech: Section): Sheet {
  const { title, label, subtitle } = speech;
  return {
    ...sheet,
    title: title ?? label ?? sheet.title,
    subtitle,
    sections: [{ ...speech, label: null, title: null, subtitle: null }],
  };
}

function layOutPart(part: Part, options: WriteOptions): Section {
  return {
    label: part.label,
    title: part.title === '' ? null : part.title,
    subtitle: part.subtitle,
    salutation: opensItsParagraph(part) ? null : part.salutation,
    blocks: markDoubts(part.blocks, options),
  };
}

/** `各位同志，今日…`: the salutation stands in the paragraph already. */
function opensItsParagraph({ salutation, blocks }: Part): boolean {
  const [first] = blocks;
  return salutation !== null && first?.type === 'paragraph' && first.text.startsWith(salutation);
}

const LONGEST_QUOTE = 60;

/** Worded as pages word it, so that a text that is cleaned again is known as unfinished, and not marked twice. */
function writeNote({ kind, quote, detail }: Finding, writing: Writing): string {
  if (kind === 'missing-pages') return `（缺第 ${detail} ${writing === 'Hant' ? '頁' : '页'}）`;
  if (/^（未完，(?:网页|網頁)/.test(quote)) return quote;
  const stop = writing === 'Hant' ? '（未完，網頁預覽到此結束' : '（未完，网页预览到此结束';
  const words = quote.length > LONGEST_QUOTE ? `……${quote.slice(-LONGEST_QUOTE)}` : quote;
  return words === '' ? `${stop}）` : `${stop}：${words}）`;
}
