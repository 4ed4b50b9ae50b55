import type { UnjudgedManuscript } from '../manuscript.ts';
import type { WriteOptions } from './options.ts';

/** A line about where the text comes from; `address` may become a link. */
export interface ProvenanceLine {
  label: string;
  value: string;
  address: boolean;
}

/** Worded as pages word it, so that a text that is cleaned again gives its address and date back. */
const LABELS = {
  Hans: { address: '原文链接：', date: '日期：', retrieved: '取用日期：' },
  Hant: { address: '原文鏈接：', date: '日期：', retrieved: '取用日期：' },
} as const;

/** Where the text comes from: its address, the date the page prints, the day it was taken; none if switched off. */
export function traceSource(
  { url, meta, writing }: UnjudgedManuscript,
  { provenance = true, retrieved }: WriteOptions,
): ProvenanceLine[] {
  if (!provenance) return [];
  const labels = LABELS[writing === 'Hant' ? 'Hant' : 'Hans'];
  const lines = [
    { label: labels.address, value: url, address: url !== null && isWebAddress(url) },
    { label: labels.date, value: meta.date, address: false },
    { label: labels.retrieved, value: retrieved ?? null, address: false },
  ];
  return lines.flatMap(({ value, ...line }) => (value === null ? [] : [{ ...line, value }]));
}

/** An address that may become a link: no other scheme, nothing that would end the link. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(url);
}
