import { t } from '../../utils/browser/i18n.ts';
import type { ChangeKind, Finding, FindingKind, RemovalReason } from '../../utils/manuscript.ts';
import type { MaskSense } from '../../utils/review/masked.ts';

const FINDINGS = {
  truncated: 'finding.truncated',
  'announced-count': 'finding.announcedCount',
  'numbering-gap': 'finding.numberingGap',
  'near-duplicate': 'finding.nearDuplicate',
  masked: 'finding.masked',
  spun: 'finding.spun',
  'year-drift': 'finding.yearDrift',
  'unclosed-quote': 'finding.unclosedQuote',
  'text-is-picture': 'finding.textIsPicture',
  'missing-pages': 'finding.missingPages',
} as const satisfies Record<FindingKind, string>;

const REMOVALS = {
  breadcrumb: 'removal.breadcrumb',
  'title-echo': 'removal.titleEcho',
  meta: 'removal.meta',
  disclaimer: 'removal.disclaimer',
  'page-number': 'removal.pageNumber',
  watermark: 'removal.watermark',
  paywall: 'removal.paywall',
  download: 'removal.download',
  related: 'removal.related',
  'prev-next': 'removal.prevNext',
  footer: 'removal.footer',
  share: 'removal.share',
  'summary-repeat': 'removal.summaryRepeat',
  advertisement: 'removal.advertisement',
  comment: 'removal.comment',
  outside: 'removal.outside',
} as const satisfies Record<RemovalReason, string>;

const CHANGES = {
  unwrap: 'change.unwrap',
  'page-break': 'change.pageBreak',
  space: 'change.space',
  punctuation: 'change.punctuation',
  glyph: 'change.glyph',
  noise: 'change.noise',
  fill: 'change.fill',
  traditional: 'change.traditional',
} as const satisfies Record<ChangeKind, string>;

const SENSES = {
  person: 'mask.person',
  place: 'mask.place',
  date: 'mask.date',
  number: 'mask.number',
  word: 'mask.word',
} as const satisfies Record<MaskSense, string>;

/** A finding in the reader's words. */
export function labelFinding(finding: Finding): string {
  return t(isWrongSum(finding) ? 'finding.wrongSum' : FINDINGS[finding.kind]);
}

/** What the numbers of a finding mean; other details are words or marks of the page. */
export function labelDetail(finding: Finding): string {
  const { kind, detail } = finding;
  if (isWrongSum(finding)) return labelSum(detail);
  if (kind === 'announced-count') return t('detail.announcedCount', [detail]);
  if (kind === 'year-drift') return labelYears(detail);
  if (kind === 'near-duplicate') return t('detail.nearDuplicate', [detail]);
  if (kind === 'masked') return labelMasks(detail);
  if (kind === 'spun') return t('detail.spun', Number(detail));
  if (kind === 'text-is-picture') return t('detail.textIsPicture', Number(detail));
  if (kind === 'missing-pages') return t('detail.missingPages', [detail]);
  return detail;
}

/** Of the two kinds of wrong numbers the one that is a sum. */
function isWrongSum({ kind, detail }: Finding): boolean {
  return kind === 'announced-count' && detail.includes('≠');
}

/** `2023 ≠ 2022`: the year of the title, and the one the text lives in. */
function labelYears(detail: string): string {
  const [named = '', held = ''] = detail.split(' ≠ ');
  return t('detail.yearDrift', [named, held]);
}

/** `25 + 10 ≠ 36`: the parts, and the whole they are given for. */
function labelSum(detail: string): string {
  const [parts = '', total = ''] = detail.split(' ≠ ');
  const sum = parts.split(' + ').reduce((whole, part) => whole + Number(part), 0);
  return t('detail.wrongSum', [sum, parts, total]);
}

/** `person 5`: what the masks seem to stand for, and how many there are. */
function labelMasks(detail: string): string {
  const [sense = '', count = ''] = detail.split(' ');
  return isSense(sense) ? t(SENSES[sense], [count]) : detail;
}

function isSense(sense: string): sense is MaskSense {
  return sense in SENSES;
}

/** Why something was removed, in the reader's words. */
export function labelRemoval(reason: RemovalReason): string {
  return t(REMOVALS[reason]);
}

/** A repair in the reader's words. */
export function labelChange(kind: ChangeKind): string {
  return t(CHANGES[kind]);
}
