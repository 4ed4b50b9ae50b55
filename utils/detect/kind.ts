import type { Kind, Part } from '../manuscript.ts';

/** What the finished parts are: a speech, another document, or neither. */
export function judgeKind(_title: string, parts: readonly Part[]): Kind {
  return parts.length > 0 ? 'document' : 'other';
}
