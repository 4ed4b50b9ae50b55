import { Document, Packer } from 'docx';
import { useQuotes } from '../../convert/quotes.ts';
import type { UnjudgedManuscript } from '../../manuscript.ts';
import { dropForbidden } from '../escape.ts';
import { layOut, ranksAbove } from '../sheet.ts';
import { writeContent } from './content.ts';
import { writeFontTable } from './fonts.ts';
import { type DocxOptions, presetAfter } from './options.ts';
import { layOutPage } from './page.ts';
import { PRESETS } from './presets.ts';

import { styleAfter } from './styles.ts';

const PROGRAM = '净稿';

/** The manuscript as a Word file. Load this module only when it is asked for: it weighs more than all the rest. */
export async function writeDocx(
  manuscript: UnjudgedManuscript,
  options: DocxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { preset: name = presetAfter(manuscript.writing), quotes = 'keep' } = options;
  const preset = PRESETS[name];
  const sheet = layOut(quotes === 'corner' ? useQuotes(manuscript, 'corner') : manuscript, options);
  const contentsTitle = manuscript.writing === 'Hant' ? '目錄' : '目录';
  const document = new Document({
    title: dropForbidden(sheet.title),
    description: dropForbidden(sheet.provenance.map(({ label, value }) => label + value).join('\n')),
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    styles: styleAfter(preset, ranksAbove(sheet)),
    evenAndOddHeaderAndFooters: preset.sides,
    sections: [{ ...layOutPage(preset), children: writeContent(sheet, contentsTitle) }],
  });
  const fonts = { path: 'word/fontTable.xml', data: writeFontTable(preset) };
  return new Uint8Array(await Packer.pack(document, 'arraybuffer', undefined, [fonts]));
}
