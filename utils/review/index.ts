import type { Context } from '../context.ts';
import type { Finding, Part } from '../manuscript.ts';

/** What a careful reader should know about the finished parts. */
export function review(_parts: readonly Part[], _context: Context): Finding[] {
  return [];
}
