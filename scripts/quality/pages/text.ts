import type { Kind } from '../../../utils/manuscript.ts';

/** What a generated page is about: its text, line by line. */
export interface Text {
  readonly name: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly text: string;
  readonly role: 'paragraph' | 'heading';
}

/** Texts as paragraphs of a page. */
export function paragraphs(texts: readonly string[]): TextLine[] {
  return texts.map((text) => ({ text, role: 'paragraph' }));
}
