import { type Joined, type JoinedConversion, joinTexts } from '../convert/joined.ts';

/** Converts texts that are joined; gives as much back, in the same order. */
type Convert = (joined: readonly Joined[]) => Promise<readonly JoinedConversion[]>;

/** In UTF-16 units: texts of about so many are joined. */
const PASSAGE = 10_000;
/** So many passages are asked for at once, so that neither side is long at work on one message. */
const AT_ONCE = 5;
/** Above so many texts, those of long ago are asked for again. */
const MOST = 50_000;

/** Conversions of the texts of the page, each asked for once. */
export interface ConversionCache {
  /** Undefined where it was not learnt. */
  look(text: string): string | undefined;
  /** Takes in what texts become: it is known from the next time on that `settle` is called. */
  note(texts: readonly string[], converted: readonly string[]): void;
  /** Makes known what was noted. It takes long, and a page that never changes needs none of it. */
  settle(): void;
  /** Asks for what is not known yet. Rejects where nobody answers. */
  learn(texts: Iterable<string>): Promise<void>;
  /** Asks how passages are converted, without taking it in. Rejects where nobody answers. */
  ask(passages: readonly Joined[]): Promise<JoinedConversion[]>;
}

export function createConversionCache(convert: Convert): ConversionCache {
  const known = new Map<string, string>();
  let noted: { texts: readonly string[]; converted: readonly string[] }[] = [];

  async function ask(passages: readonly Joined[]): Promise<JoinedConversion[]> {
    const conversions: JoinedConversion[] = [];
    for (let next = 0; next < passages.length; next += AT_ONCE) {
      conversions.push(...(await convert(passages.slice(next, next + AT_ONCE))));
    }
    return conversions;
  }

  return {
    look: (text) => known.get(text),
    note: (texts, converted) => {
      noted.push({ texts, converted });
    },
    settle() {
      if (known.size > MOST) known.clear();
      for (const { texts, converted } of noted) {
        texts.forEach((text, index) => {
          known.set(text, converted[index] ?? text);
        });
      }
      noted = [];
    },
    ask,
    async learn(texts) {
      const asked = [...new Set(texts)].filter((text) => !known.has(text));
      const passages = cutInPassages(asked).map(([start, end]) => asked.slice(start, end));
      const conversions = await ask(passages.map(joinTexts));
      conversions.forEach((conversion, index) => {
        readAlone(passages[index] ?? [], conversion, (text, alone) => {
          known.set(text, alone);
        });
      });
    },
  };
}

/** Where texts are cut into passages: the index of the first text of each, and of the one behind its last. */
export function cutInPassages(texts: readonly string[]): [start: number, end: number][] {
  const passages: [number, number][] = [];
  for (let start = 0; start < texts.length; ) {
    let end = start;
    for (let length = 0; end < texts.length && length < PASSAGE; end += 1) length += texts[end]?.length ?? 0;
    passages.push([start, end]);
    start = end;
  }
  return passages;
}

/** Reads what each text of a passage becomes by itself, and which part of the whole; null where there is no whole. */
export function readAlone(
  texts: readonly string[],
  { whole, apart, alone }: JoinedConversion,
  onText: (text: string, converted: string, part: string | null) => void,
): void {
  let next = 0;
  let end = 0;
  texts.forEach((text, index) => {
    const start = end;
    end += text.length;
    const part = whole === null ? null : whole.slice(start, end);
    const isApart = apart[next] === index;
    onText(text, (isApart ? alone[next] : part) ?? text, part);
    if (isApart) next += 1;
  });
}
