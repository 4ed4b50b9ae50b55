import type { Block, Finding, Manuscript, Paragraph, Part } from '../manuscript.ts';
import { listRows } from './outline-rows.ts';

/** The blocks before the first of a part: its label, title and subtitle as one, and its salutation. */
export const HEAD = -2;
export const SALUTATION = -1;

/** A place in the text: part and block counted from 0, HEAD or SALUTATION, and the offset within the block. */
export interface Position {
  part: number;
  block: number;
  start: number;
}

/**
 * What lies between two positions as a manuscript of its own, for the writers. It has the head of a speech
 * only where it begins in that head or before, and says that the page stops only where it ends there. A speech
 * of which nothing lies before the end is left out: a triple click on a paragraph selects up to the next one.
 */
export function takeRange(manuscript: Manuscript, from: Position, to: Position): Manuscript {
  const taken = manuscript.parts
    .slice(from.part, to.part + 1)
    .map((part, index) => takePart(part, index + from.part, from, to));
  const last = Math.max(0, taken.findLastIndex(holdsText));
  const end = last === taken.length - 1 ? to : { part: from.part + last, block: Infinity, start: 0 };
  return {
    ...manuscript,
    title: from.part === 0 && from.block === HEAD ? manuscript.title : '',
    parts: taken.slice(0, last + 1),
    findings: findStop(manuscript, end),
  };
}

/**
 * The section around a position: from its heading or run-in lead to the next one that is not deeper; before
 * the first, the head of the speech up to it.
 */
export function takeSection(manuscript: Manuscript, at: Position): Manuscript {
  const part = manuscript.parts[at.part];
  const rows = part ? listRows(part.blocks).filter(({ start }) => start === 0) : [];
  const current = rows.findLastIndex(({ block }) => block <= at.block);
  const opening = rows[current];
  const next = rows.slice(current + 1).find(({ level }) => opening === undefined || level <= opening.level);
  const from = { part: at.part, block: opening?.block ?? HEAD, start: 0 };
  const to = { part: at.part, block: next?.block ?? part?.blocks.length ?? 0, start: 0 };
  return takeRange(manuscript, from, to);
}

/** That the page stops in the middle of the text, for an excerpt that ends where it does. */
function findStop({ parts, findings }: Manuscript, { part: number, block, start }: Position): Finding[] {
  const blocks = parts[number]?.blocks ?? [];
  const room = blocks.length - 1 - block;
  if (room > 0 || (room === 0 && start < (blocks[block]?.text.length ?? 0))) return [];
  return findings
    .filter(({ kind, part }) => kind === 'truncated' && (part ?? parts.length) === number + 1)
    .map((finding) => ({ ...finding, part: null }));
}

function takePart(part: Part, number: number, from: Position, to: Position): Part {
  const first = number === from.part ? from : { block: HEAD, start: 0 };
  const last = number === to.part ? to : { block: part.blocks.length, start: 0 };
  const spanOf = (block: number): [start: number, end: number] => {
    if (block < first.block || block > last.block) return [0, 0];
    return [block === first.block ? first.start : 0, block === last.block ? last.start : Infinity];
  };
  const [start, end] = spanOf(HEAD);
  return {
    ...part,
    ...(start >= end && HEADLESS),
    salutation: part.salutation?.slice(...spanOf(SALUTATION)) || null,
    blocks: part.blocks
      .map((block, index) => cutBlock(block, ...spanOf(index)))
      .filter(({ text }) => text !== ''),
  };
}

const HEADLESS = { label: null, title: '', subtitle: null };

function holdsText({ label, title, subtitle, salutation, blocks }: Part): boolean {
  return blocks.length > 0 || [label, title, subtitle, salutation].some((text) => text);
}

/** A break that was restored is one only where the block is taken from its opening. */
function cutBlock(block: Block, start: number, end: number): Block {
  const text = block.text.slice(start, end);
  const opening = start === 0 && block.restored ? { restored: block.restored } : {};
  return block.type === 'heading'
    ? { type: 'heading', level: block.level, text, ...opening }
    : { type: 'paragraph', text, leads: cutLeads(block, start, end), ...opening };
}

/** The leads that stand in it whole. */
function cutLeads({ leads }: Paragraph, start: number, end: number): Paragraph['leads'] {
  return leads
    .filter((lead) => lead.start >= start && lead.start + lead.text.length <= end)
    .map((lead) => ({ ...lead, start: lead.start - start }));
}
