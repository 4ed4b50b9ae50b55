import type { Context } from '../context.ts';
import type { Finding, Part } from '../manuscript.ts';

/** Pages of the document that were to be joined to it and could not be had. `detail` is their numbers: `3、5`. */
export function findMissingPages(_parts: readonly Part[], { page }: Context): Finding[] {
  const { missing = [] } = page;
  if (missing.length === 0) return [];
  return [{ kind: 'missing-pages', quote: '', part: null, detail: missing.join('、') }];
}
