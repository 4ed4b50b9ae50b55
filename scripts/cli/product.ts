import { isDay } from '../../utils/write/day.ts';
import type { ExportRequest } from '../../utils/write/export-file.ts';
import type { MarkdownOptions } from '../../utils/write/markdown-options.ts';
import type { OutlineOptions } from '../../utils/write/outline.ts';
import type { TextFileOptions } from '../../utils/write/text-file.ts';
import { choose, readNumber, UsageError, type Values } from './options.ts';

export const FORMATS = ['json', 'jsonl', 'md', 'txt', 'html', 'docx', 'epub'] as const;
export const MARKDOWN_PRESETS = ['plain', 'obsidian', 'joplin'] as const;
export const DOCX_PRESETS = ['gongwen', 'plain', 'traditional'] as const;
export const ENCODINGS = ['utf-8', 'utf-8-bom', 'gbk'] as const;
export const RESTORATIONS = ['plain', 'marked', 'listed'] as const;
const DEPTHS = [1, 2, 3, 4] as const;

type Option = keyof Values;

const DOCUMENTS = ['md', 'txt', 'html', 'docx', 'epub'] as const;

/** The formats that an option says something about. */
const HEEDED_BY: readonly (readonly [Option, readonly (typeof FORMATS)[number][]])[] = [
  ['preset', ['md', 'docx']],
  ['top-level', ['md']],
  ['front-matter', ['md']],
  ['outline', ['md', 'txt']],
  ['encoding', ['txt']],
  ['crlf', ['txt']],
  ['speech', DOCUMENTS],
  ['restorations', DOCUMENTS],
  ['retrieved', DOCUMENTS],
  ['no-provenance', DOCUMENTS],
];

/** What an option leaves nothing to say for. */
const INSTEAD_OF = {
  explain: ['format', 'script', 'words', 'vocabulary', 'quotes'],
  outline: ['top-level', 'front-matter', 'restorations', 'retrieved', 'no-provenance'],
} as const satisfies Partial<Record<Option, readonly Option[]>>;

/** The outline alone. */
type OutlineRequest = { outline: OutlineOptions } & (
  | ({ format: 'md' } & Required<Pick<MarkdownOptions, 'preset'>>)
  | ({ format: 'txt' } & Pick<TextFileOptions, 'encoding' | 'crlf'>)
);

/** A document to read, or its outline. */
export type Document = ExportRequest | OutlineRequest;

/** What is written of each manuscript: its data, what was done to it, or a document. */
export type Product = { format: 'json' } | { format: 'jsonl' } | { format: 'report' } | Document;

/** Reads what is to be written; throws a UsageError. */
export function readProduct(values: Values): Product {
  const format = choose('format', values.format ?? 'json', FORMATS);
  refuseUnheeded(values, format);
  if (values.explain === true) return { format: 'report' };
  const outline = readOutline(values);
  if (outline !== null) return requestOutline(values, format, outline);
  const shared = {
    provenance: values['no-provenance'] !== true,
    restorations: choose('restorations', values.restorations ?? 'plain', RESTORATIONS),
    ...(values.retrieved !== undefined && { retrieved: readDay(values.retrieved) }),
  };
  switch (format) {
    case 'json':
    case 'jsonl':
      return { format };
    case 'md':
      return {
        ...shared,
        format,
        preset: readDialect(values),
        topLevel: readNumber('top-level', values['top-level'] ?? '1', 1, 6),
        ...(values['front-matter'] === true && { frontMatter: true }),
      };
    case 'txt':
      return { ...shared, format, ...readBytes(values) };
    case 'docx':
      return {
        ...shared,
        format,
        ...(values.preset !== undefined && { preset: choose('preset', values.preset, DOCX_PRESETS) }),
      };
    default:
      return { ...shared, format };
  }
}

/** An option that would be dropped without a word is a mistake. */
function refuseUnheeded(values: Values, format: (typeof FORMATS)[number]): void {
  for (const [option, formats] of HEEDED_BY) {
    if (values[option] !== undefined && !formats.includes(format)) {
      throw new UsageError(`--${option} needs --format ${formats.join(', ')}`);
    }
  }
  for (const mode of ['explain', 'outline'] as const) {
    const idle = INSTEAD_OF[mode].find((option) => values[option] !== undefined);
    if (values[mode] !== undefined && idle) throw new UsageError(`--${idle} does not go with --${mode}`);
  }
}

function readOutline({ outline: depth, 'no-leads': bare = false }: Values): OutlineOptions | null {
  if (depth !== undefined) return { depth: choose('outline', depth, DEPTHS), leads: !bare };
  if (bare) throw new UsageError('--no-leads needs --outline');
  return null;
}

function requestOutline(values: Values, format: string, outline: OutlineOptions): OutlineRequest {
  if (format === 'md') return { format, outline, preset: readDialect(values) };
  return { format: 'txt', outline, ...readBytes(values) };
}

function readDialect({ preset = 'plain' }: Values) {
  return choose('preset', preset, MARKDOWN_PRESETS);
}

function readBytes({ encoding = 'utf-8', crlf = false }: Values) {
  return { encoding: choose('encoding', encoding, ENCODINGS), crlf };
}

function readDay(value: string): string {
  if (!isDay(value)) throw new UsageError(`--retrieved ${value}: not a day as 2026-11-22`);
  return value;
}
