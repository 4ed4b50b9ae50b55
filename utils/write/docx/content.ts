import {
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Paragraph as TextParagraph } from '../../manuscript.ts';
import { dropForbidden } from '../escape.ts';
import type { ProvenanceLine } from '../provenance.ts';
import type { MarkedBlock } from '../restorations.ts';
import { headingOf, ranksAbove, type Section, type Sheet } from '../sheet.ts';
import { leadStyle, STYLE } from './styles.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The sheet as paragraphs. Each speech of a collection begins a page, after a list of them all. */
export function writeContent(sheet: Sheet, contentsTitle: string): FileChild[] {
  const above = ranksAbove(sheet);
  const several = sheet.sections.length > 1;
  return [
    ...(sheet.title === ''
      ? []
      : [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(sheet.title)] })]),
    ...paragraphsOf(STYLE.subtitle, sheet.subtitle),
    ...(several ? writeContents(contentsTitle) : []),
    ...sheet.sections.flatMap((section) => writeSection(section, above, several)),
    ...sheet.notes.flatMap((note) => paragraphsOf(STYLE.body, note)),
    ...sheet.provenance.map(writeSource),
  ];
}

function writeContents(title: string): FileChild[] {
  return [
    ...paragraphsOf(STYLE.contents, title),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}

function writeSection(section: Section, above: number, ownPage: boolean): Paragraph[] {
  const { heading, title } = headingOf(section);
  const [first, ...others] = [
    ...(heading === null ? [] : [{ heading: HEADINGS[0], children: [run(heading)] }]),
    ...styled(STYLE.subtitle, title),
    ...styled(STYLE.subtitle, section.subtitle),
    ...styled(STYLE.salutation, section.salutation),
    ...section.blocks.map((block) => writeBlock(block, above)),
  ];
  if (first === undefined) return [];
  const opening = ownPage ? { ...first, pageBreakBefore: true } : first;
  return [opening, ...others].map((options) => new Paragraph(options));
}

function writeBlock(block: MarkedBlock, above: number): IParagraphOptions {
  if (block.type === 'paragraph') return { style: STYLE.body, children: writeRuns(block, block.mark) };
  const heading = HEADINGS[block.level - 1 + above] ?? HeadingLevel.HEADING_5;
  return { heading, children: [run(block.mark + block.text)] };
}

/** The run-in lead in the face of its level, the body behind it in its own. */
function writeRuns({ text, leads }: TextParagraph, mark: string): TextRun[] {
  const lead = leads.find(({ kind }) => kind === 'run-in');
  const pieces = [
    { text: mark },
    { text: lead?.text ?? '', style: leadStyle(lead?.level ?? 1) },
    { text: text.slice(lead?.text.length ?? 0) },
  ];
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => new TextRun({ ...piece, ...faceOf(text), text: dropForbidden(piece.text) }));
}

function writeSource({ label, value, address }: ProvenanceLine): Paragraph {
  const link = address ? new ExternalHyperlink({ link: value, children: [run(value)] }) : run(value);
  return new Paragraph({ style: STYLE.source, children: [run(label), link] });
}

function styled(style: string, text: string | null): IParagraphOptions[] {
  return text === null ? [] : [{ style, children: [run(text)] }];
}

function paragraphsOf(style: string, text: string | null): Paragraph[] {
  return styled(style, text).map((options) => new Paragraph(options));
}

function run(text: string): TextRun {
  return new TextRun({ ...faceOf(text), text: dropForbidden(text) });
}

/**
 * Word sets “ ” … — · × in the face of Latin letters unless the run is said to be Chinese ([MS-OI29500] 2.1.88).
 * The text is that of the whole paragraph: a piece of it may be marks alone.
 */
function faceOf(text: string): Pick<IRunOptions, 'font'> {
  return /\p{Script=Han}/u.test(text) ? { font: { hint: 'eastAsia' } } : {};
}
