import {
  AlignmentType,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Preset, Type } from './preset.ts';

/** Styles of a paragraph beside Word's own Title and Heading. */
export const STYLE = {
  body: 'BodyTextFirstIndent',
  subtitle: 'Subtitle',
  salutation: 'Salutation',
  contents: 'TOCHeading',
  source: 'Source',
} as const;

/** Name of the character style of run-in leads of a level. */
export function leadStyle(level: number): string {
  return `Lead${level}`;
}

/**
 * Word's built-in styles set after the preset; `above`: ranks of heading above level 1; `language`: of Chinese text,
 * which chooses the form of its characters.
 */
export function styleAfter(preset: Preset, above: number, language: string): IStylesOptions {
  const { title, subtitle, levels, body, line } = preset;
  const centred = { alignment: AlignmentType.CENTER, keepNext: true };
  const speech = {
    run: runOf(title, preset),
    paragraph: { ...centred, outlineLevel: 0, spacing: { after: line } },
  };
  const headings = levels.map((type, index) => ({
    run: runOf(type, preset),
    paragraph: { ...indentOf(type), keepNext: true, outlineLevel: index + above },
  }));
  const ranks = above > 0 ? [speech, ...headings] : headings;
  return {
    default: {
      document: {
        run: {
          ...runOf(body, preset),
          characterSpacing: preset.spacing,
          language: { value: 'en-US', eastAsia: language },
        },
        paragraph: { spacing: { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
      },
      title: { run: runOf(title, preset), paragraph: { ...centred, spacing: { after: line } } },
      ...Object.fromEntries(ranks.map((style, index) => [`heading${index + 1}`, style])),
    },
    paragraphStyles: [
      paragraphStyle(STYLE.body, 'Body Text First Indent', {
        ...indentOf(body),
        alignment: AlignmentType.BOTH,
      }),
      {
        ...paragraphStyle(STYLE.subtitle, 'Subtitle', { ...centred, spacing: { after: line } }),
        run: runOf(subtitle, preset),
      },
      paragraphStyle(STYLE.salutation, 'Salutation', {}),
      { ...paragraphStyle(STYLE.contents, 'TOC Heading', { ...centred }), run: runOf(levels[0], preset) },
      paragraphStyle('TOC1', 'toc 1', {}),
      { ...paragraphStyle(STYLE.source, 'Source', {}), run: { size: body.size * 1.5 } },
    ],
    characterStyles: levels.map((type, index) => ({
      id: leadStyle(index + 1),
      name: `Lead ${index + 1}`,
      run: runOf(type, preset),
    })),
  };
}

function paragraphStyle(id: string, name: string, paragraph: IParagraphStylePropertiesOptions) {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph };
}

/** Two characters, in characters, so that it follows the size; the length is for programs that know no characters. */
export function indentOf({ size }: Type) {
  return { indent: { firstLineChars: 200, firstLine: size * 40 } };
}

/** Sizes count half points. The colour is Word's black: its own headings are blue. */
function runOf({ font, size, bold = false }: Type, { latin }: Preset) {
  return {
    font: { ascii: latin, hAnsi: latin, eastAsia: font, cs: latin },
    size: size * 2,
    bold,
    color: '000000',
  };
}
