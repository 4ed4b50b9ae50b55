import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConversionSettings } from '../../utils/browser/conversion-settings.ts';
import { t } from '../../utils/browser/i18n.ts';
import type { ShownScript } from '../../utils/browser/settings.ts';
import { LANGUAGES, type Script } from '../../utils/convert/script.ts';
import { getOrMake } from '../../utils/known.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { languageOf } from '../../utils/write/language.ts';

/** Gives the manuscript in another script; rejects where it cannot. */
export type Convert = (manuscript: Manuscript, script: Script) => Promise<Manuscript>;

interface Converted {
  script: Script;
  manuscript: Manuscript;
}

interface Given {
  /** In the page's own script. */
  original: Manuscript;
  convert: Convert;
  /** What `convert` goes by. */
  conversion: ConversionSettings;
  /** What is shown first. */
  firstScript: ShownScript;
  say: (message: string) => void;
}

/**
 * The script shown. 原文 is the very object that came in; each conversion of it is made once and kept, until what it
 * was made by changes.
 */
export function useScript({ original, convert, conversion, firstScript, say }: Given) {
  const choices = useMemo(() => JSON.stringify(conversion), [conversion]);
  const [converted, setConverted] = useState<Converted | null>(null);
  const made = useRef(new WeakMap<Manuscript, Map<Script, Promise<Manuscript>>>());
  /** The latest choice; null for the original. */
  const asked = useRef<{ script: Script; manuscript: Promise<Manuscript> } | null>(null);

  const make = (script: Script): Promise<Manuscript> => {
    const known = getOrMake(made.current, original, () => new Map<Script, Promise<Manuscript>>());
    const manuscript = getOrMake(known, script, () => convert(original, script));
    // What failed is tried again when next asked for.
    manuscript.catch(() => known.delete(script));
    return manuscript;
  };

  /** False where the conversion failed. A later choice overtakes an earlier one. */
  const show = async (script: ShownScript): Promise<boolean> => {
    const before = asked.current;
    if (script === 'original') {
      asked.current = null;
      setConverted(null);
      return true;
    }
    const mine = { script, manuscript: make(script) };
    asked.current = mine;
    try {
      const manuscript = await mine.manuscript;
      if (asked.current === mine) setConverted({ script, manuscript });
      return true;
    } catch {
      if (asked.current === mine) asked.current = before;
      return false;
    }
  };

  // Edited, or to be converted otherwise: what is shown in another script is made anew.
  const shownOf = useRef({ original, choices });
  useEffect(() => {
    if (shownOf.current.original === original && shownOf.current.choices === choices) return;
    if (shownOf.current.choices !== choices) made.current = new WeakMap();
    shownOf.current = { original, choices };
    if (asked.current) void show(asked.current.script);
  }, [original, choices]);

  const choose = async (script: ShownScript) => {
    if (!(await show(script))) say(t('script.failed'));
  };
  useEffect(() => {
    if (firstScript !== 'original') choose(firstScript);
  }, []);

  const ownLanguage = languageOf(original);
  const script: ShownScript = converted?.script ?? 'original';
  const shown = converted?.manuscript ?? original;
  return {
    script,
    shown,
    /** What is shown once a conversion that is under way is done. */
    settled: async () => asked.current?.manuscript.catch(() => shown) ?? original,
    language: converted ? LANGUAGES[converted.script] : ownLanguage,
    ownLanguage,
    choose,
    /** Has the conversion made that may be chosen next: the dictionary takes longest to be read the first time. */
    prepare: (script: ShownScript) => {
      if (script !== 'original') make(script);
    },
  };
}
