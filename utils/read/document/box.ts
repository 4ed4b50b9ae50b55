import type { RemovalReason } from '../../manuscript.ts';
import type { Look } from '../look/look.ts';

/** A block element of the page, or one out of the flow. Parents stand before their children. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Index of the box around it; -1 for the root. */
  readonly parent: number;
  readonly look: Look;
  readonly hint: RemovalReason | null;
  /** Folded away by the page for everyone to unfold. */
  readonly isFold: boolean;
}
