import { Document, Packer } from 'docx';
import { useQuotes } from '../../convert/quotes.ts';
import type { UnjudgedManuscript } from '../../manuscript.ts';
import { dropForbidden } from '../escape.ts';
import type { Written } from '../language.ts';
import { layOut, ranksAbove } from '../sheet.ts';
import { writeContent } from './content.ts';
import { writeFontTable } from './fonts.ts';
import { type DocxOptions, presetAfter } from './options.ts';
import { layOutPage } from './page.ts';
import { PRESETS } from './presets.ts';
import { styleAfter } from './styles.ts';

const PROGRAM = '净稿';

/** Word knows Chinese by its lands. */
const LANGUAGES = { hans: 'zh-CN', tw: 'zh-TW', hk: 'zh-HK' } as const;

function wordLanguageOf({ writing, script = writing === 'Hant' ? 'tw' : 'hans' }: Written): string {
  return LANGUAGES[script];
}

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
    styles: styleAfter(preset, ranksAbove(sheet), wordLanguageOf(manuscript)),
    evenAndOddHeaderAndFooters: preset.sides,
    sections: [{ ...layOutPage(preset), children: writeContent(sheet, contentsTitle) }],
  });
  const fonts = { path: 'word/fontTable.xml', data: writeFontTable(preset) };
  return new Uint8Array(await Packer.pack(document, 'arraybuffer', undefined, [fonts]));
}
