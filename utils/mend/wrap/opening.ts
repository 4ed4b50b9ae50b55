import { opensWithEnumerator } from '../../text/enumerator.ts';
import type { Question } from './border.ts';
import { model } from './opening-model.ts';

/** —— 同志们： 首先， 男：: what hardly ever stands at the start of a line by chance. */
const MARKED =
  /^(?:——|各位|[同朋]志?[们們友]|首先[，,]|其次[，,]|最[后後][，,]|(?:[男女合齐齊问問答]|主持人?.?|[记記]者)[：:])/;

/** 一是 三要: opens a paragraph in one speech and a clause in the next. */
const SERIAL = /^[一二三四五六七八九十]{1,2}[是要]/;

/** A sentence that leans on the one before it. */
const LEANING =
  /^(?:[这這但而并並且也就即如或]|此(?![外次])|其(?!次)|[他她它]|因[此而为為]|所以|同[时時]|只[有要]|特[别別]|尤其|于是|於是|然而|不[过過]|否[则則]|[对對由为為][此这這]|依法|落[实實])/;

/** A sentence that sets a time or turns to the next matter. */
const TURNING =
  /^(?:[过過]去|[一二三四五六七八九十两兩几幾近]{1,2}年|去年|今[年天后後]|[当當]前|目前|[现現]在|[刚剛]才|下[面边邊]|上半年|下半年|[为為]了|根据|根據|按照|面[对對]|[总總]之|[总總]的|回[顾顧]|展望|新的)/;

/** Opens with an enumerator, or with what hardly ever stands at the start of a line by chance. */
export function isMarked(text: string): boolean {
  return opensWithEnumerator(text) || MARKED.test(text);
}

/** Opens with 一是 or 三要, which may open a paragraph or go on in one. */
export function isSerial(text: string): boolean {
  return SERIAL.test(text);
}

/** Opens with a word that leans on the sentence before. */
export function isLeaning(text: string): boolean {
  return LEANING.test(text);
}

/** Opens with a time, or with a turn to the next matter. */
export function isTurning(text: string): boolean {
  return TURNING.test(text);
}

/** Log odds: a weight for each feature of a question, the last for what its opening says; openings in tenths. */
export interface OpeningModel {
  readonly weights: readonly number[];
  readonly openings: ReadonlyMap<string, number>;
}

export const shippedModel: OpeningModel = { weights: model.weights, openings: readOpenings() };

function readOpenings(): Map<string, number> {
  const openings = new Map<string, number>();
  for (const [odds, texts] of model.openings) {
    for (let at = 0; at < texts.length; at += 2) openings.set(texts.slice(at, at + 2), odds);
  }
  return openings;
}

/** A border that is missed spoils two paragraphs, one that is invented only one: it takes a third, not a half. */
const THRESHOLD = Math.log(1 / 2);

/** Whether a sentence behind a full line opens a paragraph. */
export function opensParagraph(
  { features, opening }: Question,
  { weights, openings }: OpeningModel,
): boolean {
  const evidence = [...features, (openings.get(opening) ?? 0) / 10];
  return evidence.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) > THRESHOLD;
}
