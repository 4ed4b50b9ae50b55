/** Converts many texts at once; gives as many back, in the same order. */
type ConvertMany = (texts: readonly string[]) => Promise<readonly string[]>;

/** A message carries no more characters, so that neither side is long at work on one. */
const LOAD = 50_000;
/** Above so many texts, those of long ago are asked for again. */
const MOST = 50_000;

/** Texts of the page with their conversions, asked for once. */
export interface Dictionary {
  /** Undefined where it was not learnt. */
  look(text: string): string | undefined;
  /** Asks for what is not known yet. Rejects where nobody answers. */
  learn(texts: Iterable<string>): Promise<void>;
}

export function createDictionary(convert: ConvertMany): Dictionary {
  const known = new Map<string, string>();

  async function ask(texts: readonly string[]): Promise<void> {
    const converted = await convert(texts);
    texts.forEach((text, index) => {
      known.set(text, converted[index] ?? text);
    });
  }

  return {
    look: (text) => known.get(text),
    async learn(texts) {
      if (known.size > MOST) known.clear();
      let asked: string[] = [];
      let load = 0;
      for (const text of new Set(texts)) {
        if (known.has(text)) continue;
        asked.push(text);
        load += text.length;
        if (load < LOAD) continue;
        await ask(asked);
        asked = [];
        load = 0;
      }
      if (asked.length > 0) await ask(asked);
    },
  };
}
