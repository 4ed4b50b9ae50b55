import type { Kind, Manuscript, Part } from '../manuscript.ts';
import { fold } from '../text/fold.ts';
import { LEADS, weigh } from './weigh.ts';

/**
 * What the finished parts are: a speech, another document, or neither. The leads of other texts among what was
 * `removed` tell of a list only where hardly anything else was on the page, and nobody is addressed: a short speech may
 * stand above as many.
 */
export function judgeKind(title: string, parts: readonly Part[], removed: Manuscript['removed'] = []): Kind {
  const lines = parts.flatMap((part) => [part.salutation ?? '', ...part.blocks.map(({ text }) => text)]);
  const titles = [title, ...parts.flatMap((part) => [part.title, part.label ?? ''])];
  const text = lines.join('\n');
  const leads = removed.flatMap((removal) => fold(removal.text).match(LEADS) ?? []).join('\n');
  const isList = leads.length > 2 * text.length && parts.every(({ salutation }) => salutation === null);
  return weigh({ titles, text: isList ? `${text}\n${leads}` : text, links: '' }).kind;
}
