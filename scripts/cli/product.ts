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
  if (values.explain === true) return { format: 'report' };
  const format = choose('format', values.format ?? 'json', FORMATS);
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

function readOutline({ outline: depth, 'no-leads': bare = false }: Values): OutlineOptions | null {
  if (depth !== undefined) return { depth: choose('outline', depth, DEPTHS), leads: !bare };
  if (bare) throw new UsageError('--no-leads needs --outline');
  return null;
}

function requestOutline(values: Values, format: string, outline: OutlineOptions): OutlineRequest {
  if (format === 'md') return { format, outline, preset: readDialect(values) };
  if (format === 'txt') return { format, outline, ...readBytes(values) };
  throw new UsageError('--outline needs --format md, txt');
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
