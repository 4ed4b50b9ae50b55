import { useRef, useState } from 'preact/hooks';
import type { Script } from '../utils/convert/script.ts';
import type { Manuscript, Writing } from '../utils/manuscript.ts';
import type { ShownScript } from './ScriptSwitch.tsx';

/** Gives the manuscript in another script; rejects where it cannot. */
export type Convert = (manuscript: Manuscript, script: Script) => Promise<Manuscript>;

const LANGUAGES = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;
const WRITINGS: Record<Writing, string> = { Hans: 'zh-Hans', Hant: 'zh-Hant', mixed: 'zh-Hans' };

/** The script shown. 原文 is the very object that came in; each conversion is made once and kept. */
export function useScript(original: Manuscript, convert: Convert) {
  const [state, setState] = useState<{ script: ShownScript; shown: Manuscript }>({
    script: 'original',
    shown: original,
  });
  const made = useRef(new Map<ShownScript, Manuscript>([['original', original]]));
  const wanted = useRef<ShownScript>('original');

  /** False where the conversion failed. A later choice overtakes an earlier one. */
  const choose = async (script: ShownScript): Promise<boolean> => {
    wanted.current = script;
    try {
      const shown =
        made.current.get(script) ?? (script === 'original' ? original : await convert(original, script));
      made.current.set(script, shown);
      if (wanted.current === script) setState({ script, shown });
      return true;
    } catch {
      return false;
    }
  };

  const ownLanguage = WRITINGS[original.writing];
  const language = state.script === 'original' ? ownLanguage : LANGUAGES[state.script];
  return { ...state, language, ownLanguage, choose };
}
