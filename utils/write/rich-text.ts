import type { Manuscript } from '../manuscript.ts';
import { type Role, writeBody } from './body.ts';
import type { WriteOptions } from './options.ts';
import { layOut } from './sheet.ts';
import { writeText } from './text.ts';

/** What goes to the clipboard: `text/html` and `text/plain` of the same text. */
export interface RichText {
  html: string;
  text: string;
}

/** Word counts an indent in characters only by its own property; what pastes elsewhere reads text-indent. */
const INDENT = 'margin:0;text-indent:2em;mso-char-indent-count:2';
const CENTRED = 'margin:0;text-align:center;text-indent:0';

const STYLES: Readonly<Record<Role, string>> = {
  title: `${CENTRED};font-size:22pt;font-weight:bold`,
  speech: `${CENTRED};font-size:18pt;font-weight:bold`,
  'speech-title': `${CENTRED};font-weight:bold`,
  subtitle: CENTRED,
  salutation: 'margin:0;text-indent:0',
  heading: `${INDENT};font-size:16pt;font-weight:bold`,
  paragraph: INDENT,
  lead: 'font-weight:bold',
  note: INDENT,
  provenance: 'margin:0;text-indent:0;font-size:10pt',
};

/**
 * The manuscript for pasting into Word, WPS, a mail: headings are headings, paragraphs are indented. A lead sentence
 * opens its paragraph in bold, also where leads stand in a row: a list would put bullets or numbers of its own before
 * 一是、二是, which is text that the page does not have, and would take the indent of two characters away. Lists of leads
 * are what the outline alone is.
 */
export function writeRichText(manuscript: Manuscript, options: WriteOptions = {}): RichText {
  const html = writeBody(layOut(manuscript, options), dressByStyle).join('');
  return { html, text: writeText(manuscript, options) };
}

/** Where text is pasted, no style sheet comes along. */
function dressByStyle(role: Role): string {
  return ` style="${STYLES[role]}"`;
}
