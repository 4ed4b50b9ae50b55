import type { Kind, Manuscript, Part } from '../manuscript.ts';
import { fold } from '../text/fold.ts';
import { LEADS, weigh } from './weigh.ts';

/** What the finished parts are, and the leads of other texts that were `removed`: a speech, another document, or neither. */
export function judgeKind(title: string, parts: readonly Part[], removed: Manuscript['removed'] = []): Kind {
  const lines = parts.flatMap((part) => [part.salutation ?? '', ...part.blocks.map(({ text }) => text)]);
  const leads = removed.flatMap(({ text }) => (fold(text).search(LEADS) === -1 ? [] : [text]));
  const titles = [title, ...parts.flatMap((part) => [part.title, part.label ?? ''])];
  return weigh({ titles, text: [...lines, ...leads].join('\n'), links: '' }).kind;
}
