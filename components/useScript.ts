import { useEffect, useRef, useState } from 'preact/hooks';
import type { Script } from '../utils/convert/script.ts';
import type { Manuscript, Writing } from '../utils/manuscript.ts';
import type { ShownScript } from './ScriptSwitch.tsx';

/** Gives the manuscript in another script; rejects where it cannot. */
export type Convert = (manuscript: Manuscript, script: Script) => Promise<Manuscript>;

const LANGUAGES = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;
const WRITINGS: Record<Writing, string> = { Hans: 'zh-Hans', Hant: 'zh-Hant', mixed: 'zh-Hans' };

interface Converted {
  script: Script;
  manuscript: Manuscript;
}

/** The script shown. 原文 is the very object that came in; each conversion of it is made once and kept. */
export function useScript(original: Manuscript, convert: Convert) {
  const [converted, setConverted] = useState<Converted | null>(null);
  const made = useRef(new WeakMap<Manuscript, Map<Script, Manuscript>>());
  const wanted = useRef<ShownScript>('original');

  const make = async (script: Script): Promise<Manuscript> => {
    const known = made.current.get(original) ?? new Map<Script, Manuscript>();
    made.current.set(original, known);
    const manuscript = known.get(script) ?? (await convert(original, script));
    known.set(script, manuscript);
    return manuscript;
  };

  /** False where the conversion failed. A later choice overtakes an earlier one. */
  const choose = async (script: ShownScript): Promise<boolean> => {
    wanted.current = script;
    if (script === 'original') {
      setConverted(null);
      return true;
    }
    try {
      const manuscript = await make(script);
      if (wanted.current === script) setConverted({ script, manuscript });
      return true;
    } catch {
      return false;
    }
  };

  // Edited: what is shown in another script is made anew.
  const shownOf = useRef(original);
  useEffect(() => {
    if (shownOf.current === original) return;
    shownOf.current = original;
    if (converted) void choose(converted.script);
  }, [original]);

  const ownLanguage = WRITINGS[original.writing];
  const script: ShownScript = converted?.script ?? 'original';
  return {
    script,
    shown: converted?.manuscript ?? original,
    language: converted ? LANGUAGES[converted.script] : ownLanguage,
    ownLanguage,
    choose,
  };
}
