import type { Block, Finding, Meta, Part, UnjudgedManuscript } from '../manuscript.ts';
import { convertParagraph, cutAtLeads } from './leads.ts';
import { detectWriting } from './writing.ts';

/** Converts many texts at once; gives as many back, in the same order. */
export type Convert = (texts: readonly string[]) => Promise<readonly string[]>;

type Look = (text: string) => string;

/**
 * The manuscript in another script. Title, meta and parts are converted, and where the page stops, which is written below
 * the text; `removed`, `changes` and all other findings stay the page's own words. The manuscript given stays as it is:
 * it is what 原文 shows again.
 */
export async function convertManuscript<Made extends UnjudgedManuscript>(
  manuscript: Made,
  convert: Convert,
): Promise<Made> {
  // A paragraph is converted whole, for a phrase may span the border of a lead; its pieces tell where the leads went.
  const whole = await convertAll(textsOf(manuscript), convert);
  const pieces = await convertAll(piecesOf(manuscript), convert);
  const parts = manuscript.parts.map((part) => convertPart(part, whole, pieces));
  return {
    ...manuscript,
    title: whole(manuscript.title),
    meta: convertMeta(manuscript.meta, whole),
    writing: detectWriting(parts.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('')),
    parts,
    findings: manuscript.findings.map((finding) =>
      isWritten(finding) ? { ...finding, quote: whole(finding.quote) } : finding,
    ),
  };
}

function isWritten({ kind }: Finding): boolean {
  return kind === 'truncated';
}

async function convertAll(texts: readonly string[], convert: Convert): Promise<Look> {
  const distinct = [...new Set(texts)];
  const converted = distinct.length === 0 ? [] : await convert(distinct);
  const found = new Map(distinct.map((text, index) => [text, converted[index]]));
  return (text) => found.get(text) ?? text;
}

/** Every text that conversion touches, in a fixed order. */
export function textsOf({ title, meta, parts, findings }: UnjudgedManuscript): string[] {
  return [
    title,
    ...Object.values(meta),
    ...parts.flatMap(({ label, title, subtitle, salutation }) => [label, title, subtitle, salutation]),
    ...parts.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ...findings.filter(isWritten).map(({ quote }) => quote),
  ].filter((text) => text !== null && text !== '');
}

function piecesOf({ parts }: UnjudgedManuscript): string[] {
  return parts
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'paragraph')
    .filter(({ leads }) => leads.length > 0)
    .flatMap(cutAtLeads)
    .map(({ text }) => text);
}

function convertPart(part: Part, whole: Look, pieces: Look): Part {
  return {
    label: convertNullable(part.label, whole),
    title: whole(part.title),
    subtitle: convertNullable(part.subtitle, whole),
    salutation: convertNullable(part.salutation, whole),
    blocks: part.blocks.map((block) => convertBlock(block, whole, pieces)),
  };
}

function convertBlock(block: Block, whole: Look, pieces: Look): Block {
  const text = whole(block.text);
  if (block.type === 'heading') return { ...block, text };
  return convertParagraph(block, text, pieces);
}

function convertMeta(meta: Meta, whole: Look): Meta {
  return {
    date: convertNullable(meta.date, whole),
    source: convertNullable(meta.source, whole),
    author: convertNullable(meta.author, whole),
    category: convertNullable(meta.category, whole),
    price: convertNullable(meta.price, whole),
    pages: convertNullable(meta.pages, whole),
    size: convertNullable(meta.size, whole),
    format: convertNullable(meta.format, whole),
  };
}

function convertNullable(text: string | null, whole: Look): string | null {
  return text === null ? null : whole(text);
}
