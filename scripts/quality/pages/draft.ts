import { escapeHtml } from '../../../utils/write/escape.ts';
import type { Random } from './random.ts';

export interface Chrome {
  readonly kind: string;
  readonly text: string;
}

/** A page under making: every word on it is recorded. */
export interface Draft {
  readonly form: (text: string) => string;
  readonly random: Random;
  readonly chrome: Chrome[];
  readonly visible: string[];
}

/** The text as the page shows it; recorded. */
export function show(draft: Draft, text: string, chromeKind?: string): string {
  const shown = draft.form(text);
  draft.visible.push(shown);
  if (chromeKind !== undefined) draft.chrome.push({ kind: chromeKind, text: shown });
  return escapeHtml(shown);
}
