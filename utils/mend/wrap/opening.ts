/** 一、 （一） 第一， 1. —— 同志们： 首先，: what hardly ever stands at the start of a line by chance. */
const MARKED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[，,、：:]|\d{1,2}[.、．](?![\d.])|——|[①-⑳]|各位|[同朋]志?[们們友]|首先[，,]|其次[，,]|最[后後][，,])/;

/** 一是 三要: opens a paragraph in one speech and a clause in the next. */
const SERIAL = /^[一二三四五六七八九十]{1,2}[是要]/;

/** A sentence that leans on the one before it. */
const LEANING =
  /^(?:[这這但而并並且也就即如或]|此(?![外次])|其(?!次)|[他她它]|因[此而为為]|所以|同[时時]|只[有要]|特[别別]|尤其|于是|於是|然而|不[过過]|否[则則]|[对對由为為][此这這]|依法|落[实實])/;

/** A sentence that sets a time or turns to the next matter. */
const TURNING =
  /^(?:[过過]去|[一二三四五六七八九十两兩几幾近]{1,2}年|去年|今[年天后後]|[当當]前|目前|[现現]在|[刚剛]才|下[面边邊]|上半年|下半年|[为為]了|根据|根據|按照|面[对對]|[总總]之|[总總]的|回[顾顧]|展望|新的)/;

/** What is known about the place: the paragraph that would end here, and how others began. */
export interface Place {
  /** Characters of the paragraph so far. */
  readonly length: number;
  /** Openings of the paragraphs before, the latest last. */
  readonly openings: readonly string[];
}

export function isMarked(text: string): boolean {
  return MARKED.test(text);
}

export function isSerial(text: string): boolean {
  return SERIAL.test(text);
}

/**
 * Whether a sentence at the start of a line more likely opens a paragraph than goes on with one, when
 * the line before is full and so tells nothing. Weights are log odds from a fit over 52 reports.
 */
export function isOpening(text: string, place: Place): boolean {
  const sentence = /^[^。！？!?]*/.exec(text)?.[0] ?? '';
  const plain = !/[，,；;、]/.test(sentence);
  let odds = -1.9;
  if (MARKED.test(text)) odds += 4.7;
  if (SERIAL.test(text))
    odds += place.openings.slice(-2).some((opening) => SERIAL.test(opening)) ? 3.7 : -0.3;
  if (LEANING.test(text)) odds -= 1.2;
  if (TURNING.test(text)) odds += 0.9;
  if (sentence.length <= 6) odds += 2.2;
  else if (plain && sentence.length <= 14) odds += 1.1;
  else if (plain && sentence.length <= 20) odds += 0.3;
  if (place.length < 60) odds -= 0.5;
  if (place.length > 200) odds += 0.3;
  const alike = place.openings.filter((opening) => opening.slice(0, 2) === text.slice(0, 2)).length;
  return odds + Math.min(alike, 3) * 0.5 > 0;
}
