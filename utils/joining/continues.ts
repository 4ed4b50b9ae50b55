import type { Page } from '../read/line.ts';
import { titleCore } from '../strip/title/text.ts';
import { foldWords } from '../text/fold-words.ts';
import { lettersOf } from '../text/letters.ts';

/** A text that is shorter, in UTF-16 units, may be a notice. */
const NOTICE = 200;
const SHORTEST_NAME = 4;

/**
 * Whether a fetched page carries the document of the open one further, and is no log-in, notice or other page in its
 * place. `moved`: another address answered than was asked.
 */
export function continuesDocument(further: Page, open: Page, asksPassword: boolean, moved: boolean): boolean {
  const inside = further.lines.filter(({ zone }) => zone === 'document');
  if (inside.length === 0) return false;
  const prose = inside.filter(({ text }) => /[，。；！？,;!?]/.test(text));
  const isText = prose.reduce((sum, { text }) => sum + text.length, 0) >= NOTICE;
  const asks = asksPassword || further.border !== null;
  return namesSame(further, open) ? isText || !asks : isText && !asks && !moved;
}

/** The page bears the open one's title, in its text or in the window's. */
function namesSame(further: Page, open: Page): boolean {
  const name = (open.headline ?? open.documentTitle ?? '').split(/[_|｜—–-]/)[0] ?? '';
  const core = titleCore(name.replace(/[\s(（【[]*第?\d{1,2}页?[)）】\]]*$/, ''));
  if (core.length < SHORTEST_NAME) return true;
  return lettersOf(foldWords(`${further.headline ?? ''}\n${further.documentTitle ?? ''}`)).includes(core);
}
