import fc from 'fast-check';
import type { Block, Lead, Manuscript, Part } from '../../utils/manuscript.ts';
import { manuscriptOf } from '../support/manuscripts.ts';

const MARKS = [...'#>-+=*_`[]()!<>&|~\\.:/"\'$^{}1aA;x '];
const CHINESE = [...'一二三同志们要抓落实讲话，。；：！？“”《》（）、—…×　'];

/** Line breaks, and marks beyond U+FFFF, which the Markdown parser of these tests takes for letters. */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029]|(?=[\p{P}\p{S}])[\u{10000}-\u{10ffff}]/gu;

/** A line of a page: Chinese, markup characters and whatever Unicode has; no line breaks, no outer space. */
export const line = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...CHINESE) },
      { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom('&amp;', '&#35;', '1. ', '- ', '](x)', '**', '<b>', '---') },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((pieces) => pieces.join('').replace(UNWANTED, '').trim())
  .filter((text) => text !== '');

/** Leads are cut at any place here; a real one has no space around it and splits no character. */
function isLead(text: string): boolean {
  return text !== '' && text.trim() === text && text.isWellFormed();
}

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3, 4),
    text: line,
  }),
  fc.tuple(line, fc.nat(12), fc.nat(12)).map(([text, first, second]): Block => {
    const runIn = text.slice(0, first);
    const embedded = text.slice(runIn.length, runIn.length + second);
    const leads: Lead[] = [
      { level: 1, text: runIn, start: 0, kind: 'run-in' },
      { level: 2, text: embedded, start: runIn.length, kind: 'embedded' },
    ];
    return { type: 'paragraph', text, leads: leads.filter((lead) => isLead(lead.text)) };
  }),
);

const part: fc.Arbitrary<Part> = fc.record({
  label: fc.option(line),
  title: fc.oneof(line, fc.constant('')),
  subtitle: fc.option(line),
  salutation: fc.option(line),
  blocks: fc.array(block, { maxLength: 5 }),
});

export const manuscript: fc.Arbitrary<Manuscript> = fc
  .record({
    title: line,
    writing: fc.constantFrom('Hans' as const, 'Hant' as const, 'mixed' as const),
    parts: fc.array(part, { maxLength: 3 }),
  })
  .map(manuscriptOf);
