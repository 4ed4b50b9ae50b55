import { type Context, createContext } from '../../../utils/context.ts';
import type { Finding, FindingKind, Part } from '../../../utils/manuscript.ts';
import type { Page } from '../../../utils/read/line.ts';
import { readText } from '../../../utils/read/text.ts';
import { review } from '../../../utils/review/index.ts';

/** The findings of one kind, on parts made by hand. */
export function findingsOf(
  kind: FindingKind,
  parts: readonly Part[],
  page: Partial<Page> = {},
  prepare: (context: Context) => void = () => {},
): Finding[] {
  const context = createContext({ ...readText(''), ...page });
  prepare(context);
  return review(parts, context).filter((finding) => finding.kind === kind);
}
