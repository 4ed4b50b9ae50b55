import { endsSentence, isSpaceUnit } from '../text/characters.ts';
import { commonPrefix, commonSuffix } from '../text/common.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import type { Cut, Draft, Item, Lead } from './draft.ts';
import { isFlattened } from './openers.ts';

/**
 * Unnumbered headings known by their shared wording: 谋划工作要抓全局。…谋划工作要抓重点。…, 所谓“苦干”，…,
 * 要健全完善责任体系。… They are looked for only where no numbered item stands below, at the start of their
 * sentence, each with a body behind it.
 */
export function findParallelLeads(
  drafts: readonly Draft[],
  items: readonly Item[],
  numbered: readonly Lead[],
): { leads: Lead[]; cuts: Cut[] } {
  const flattened = isFlattened(drafts);
  const leads: Lead[] = [];
  const cuts: Cut[] = [];
  for (const section of leafSections(drafts, items, numbered)) {
    for (const [depth, cluster] of clustersOf(section)) {
      for (const sentence of cluster) {
        leads.push({ ...sentence, level: section.level + depth, role: 'lead' });
        if (flattened && depth === 1 && sentence.start > 0) {
          cuts.push({ paragraph: sentence.paragraph, at: sentence.start, certain: false });
        }
      }
    }
  }
  return { leads, cuts };
}

/** The text below one heading that has no numbered items of its own. */
interface Section {
  readonly level: number;
  readonly heading: string;
  /** The last of a text that does not end as a sentence does. */
  readonly brokenOff: boolean;
  readonly sentences: readonly Sentence[];
}

interface Sentence extends Span {
  readonly paragraph: number;
  /** Place among the sentences of its section. */
  readonly order: number;
  readonly text: string;
}

/** Cuts the speech at its numbered items; what follows an item without children is a section. */
function leafSections(drafts: readonly Draft[], items: readonly Item[], leads: readonly Lead[]): Section[] {
  const sections: Section[] = [];
  const parents = new Set(items.map((item) => item.parent));
  const leadOf = new Map(leads.map((lead) => [`${lead.paragraph}:${lead.start}`, lead]));
  items.forEach((item, index) => {
    const lead = leadOf.get(`${item.paragraph}:${item.start}`);
    if (parents.has(item) || !lead) return;
    const next = items[index + 1];
    sections.push({
      level: lead.level,
      heading: (drafts[lead.paragraph]?.text ?? '').slice(lead.start, lead.end),
      brokenOff: next === undefined && !endsSentence(drafts.at(-1)?.text ?? ''),
      sentences: sentencesBetween(drafts, lead, next),
    });
  });
  return sections;
}

function sentencesBetween(drafts: readonly Draft[], from: Lead, to: Item | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  const lastParagraph = to ? to.paragraph : drafts.length - 1;
  for (let paragraph = from.paragraph; paragraph <= lastParagraph; paragraph++) {
    const text = drafts[paragraph]?.text ?? '';
    const start = paragraph === from.paragraph ? from.end : 0;
    const end = to && paragraph === to.paragraph ? to.start : text.length;
    for (const span of splitSentences(text.slice(start, end))) {
      const last = start + span.end;
      let first = start + span.start;
      while (first < last && isSpaceUnit(text.charCodeAt(first))) first++;
      const own = text.slice(first, last);
      sentences.push({ paragraph, start: first, end: last, order: sentences.length, text: own });
    }
  }
  return sentences;
}

/** Longest sentence that may be a heading by its wording alone, in UTF-16 code units. */
const LONGEST_PARALLEL = 26;
const SHORTEST_PARALLEL = 6;

/** Clusters of a section with their depth below it: 1, or 2 for a cluster that lies between two leads of another. */
function clustersOf(section: Section): [number, Sentence[]][] {
  const candidates = section.sentences.filter((sentence, index) =>
    isCandidate(sentence, section.sentences[index + 1]),
  );
  const outer = clusterByFrame(candidates);
  const taken = new Set(outer.flat());
  const borders = outer.flat().map((sentence) => sentence.order);
  const rest = candidates.filter((candidate) => !taken.has(candidate) && isPlainDemand(candidate.text));
  const weak = [...Map.groupBy(rest, (candidate) => segmentOf(borders, candidate.order)).values()].filter(
    areLeads,
  );
  const lone =
    outer.length + weak.length === 0 && section.brokenOff
      ? candidates.filter((candidate) => defines(candidate.text, section.heading))
      : [];
  return nest([...outer, ...weak, ...lone.slice(0, 1).map((sentence) => [sentence])]);
}

/**
 * `担当是一种精神。` under 二是敢担当。: the first of several definitions of the heading's word. Where the page
 * breaks the text off behind it, its siblings are lost and it stands alone.
 */
function defines(text: string, heading: string): boolean {
  const word = /^(.{2,4})是(?:一种|一種|一份|一项|一項)[^，,]{1,6}。$/.exec(text)?.[1];
  return word !== undefined && heading.includes(word);
}

/** A short whole sentence with a body of at least one sentence behind it. */
function isCandidate({ text, paragraph }: Sentence, next: Sentence | undefined): boolean {
  const short = text.length >= SHORTEST_PARALLEL && text.length <= LONGEST_PARALLEL;
  return short && text.endsWith('。') && next?.paragraph === paragraph;
}

/** `要健全完善责任体系。`: a demand in one clause, nothing added to it. */
function isPlainDemand(text: string): boolean {
  return /^要[^，,；;：:]{5,18}。$/.test(text);
}

function segmentOf(borders: readonly number[], index: number): number {
  return borders.filter((border) => border < index).length;
}

/** Groups of candidates that share the frame of their sentence. */
function clusterByFrame(candidates: readonly Sentence[]): Sentence[][] {
  // A sentence that comes back a thousand times is compared once.
  const clusters: { members: Sentence[]; texts: Set<string> }[] = [];
  for (const candidate of candidates) {
    const { text } = candidate;
    const home = clusters.find(
      ({ texts }) => texts.has(text) || [...texts].every((known) => sharesFrame(known, text)),
    );
    if (home) {
      home.members.push(candidate);
      home.texts.add(text);
    } else clusters.push({ members: [candidate], texts: new Set([text]) });
  }
  return clusters.map(({ members }) => members).filter(areLeads);
}

/**
 * At least two sentences, none right behind another (a row of short sentences is rhetoric), which all open
 * their paragraphs or all stand inside one.
 */
function areLeads(cluster: readonly Sentence[]): boolean {
  if (cluster.length < 2) return false;
  const apart = cluster.every((member, index) => member.order !== (cluster[index - 1]?.order ?? -2) + 1);
  const alike =
    cluster.every((member) => member.start === 0) ||
    cluster.every((member) => member.paragraph === cluster[0]?.paragraph);
  return apart && alike;
}

/**
 * Same opening words and like length; a sentence with a comma must share four characters or more at its start, or
 * be built alike all through (所谓“苦干”，就是要…).
 */
function sharesFrame(left: string, right: string): boolean {
  const prefix = commonPrefix(left, right);
  if (prefix === 0) return false;
  if (/[，,]/.test(left) !== /[，,]/.test(right)) return false;
  if (/[，,；;：:]/.test(left))
    return (
      prefix >= 5 ||
      (prefix >= 2 && commonSubsequence(left, right) >= 0.5 * Math.max(left.length, right.length))
    );
  const shared = prefix + commonSuffix(left, right, prefix);
  return shared >= 5 && shared >= 0.5 * Math.max(left.length, right.length);
}

/** Length of the longest common subsequence; both texts are short. */
function commonSubsequence(left: string, right: string): number {
  const lengths = new Uint8Array(right.length + 1);
  for (let from = 0; from < left.length; from++) {
    let diagonal = 0;
    for (let at = 1; at <= right.length; at++) {
      const above = lengths[at] ?? 0;
      const isSame = left.charCodeAt(from) === right.charCodeAt(at - 1);
      lengths[at] = isSame ? diagonal + 1 : Math.max(above, lengths[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return lengths[right.length] ?? 0;
}

function nest(clusters: readonly Sentence[][]): [number, Sentence[]][] {
  return clusters.map((cluster) => [clusters.some((other) => liesInside(cluster, other)) ? 2 : 1, cluster]);
}

/** Begins behind the first lead of `other` and ends before its next. */
function liesInside(cluster: readonly Sentence[], other: readonly Sentence[]): boolean {
  const [first, last] = [cluster[0]?.order ?? 0, cluster.at(-1)?.order ?? 0];
  const opening = other[0]?.order ?? 0;
  return other !== cluster && opening < first && !other.some(({ order }) => order > first && order < last);
}
