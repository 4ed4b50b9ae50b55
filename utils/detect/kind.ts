import type { Kind, Part } from '../manuscript.ts';
import { weigh } from './weigh.ts';

/** What the finished parts are: a speech, another document, or neither. */
export function judgeKind(title: string, parts: readonly Part[]): Kind {
  const lines = parts.flatMap((part) => [part.salutation ?? '', ...part.blocks.map(({ text }) => text)]);
  const titles = [title, ...parts.flatMap((part) => [part.title, part.label ?? ''])];
  return weigh({ titles, text: lines.join('\n'), links: '' }).kind;
}
