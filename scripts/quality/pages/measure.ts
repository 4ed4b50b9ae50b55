import { clean } from '../../../utils/clean.ts';
import { judgePage } from '../../../utils/detect/page.ts';
import type { Kind, Manuscript, Meta } from '../../../utils/manuscript.ts';
import { readPage } from '../../../utils/read/page.ts';
import { readText } from '../../../utils/read/text.ts';
import { splitSentences } from '../../../utils/text/sentences.ts';
import { normalise } from '../../seeds/normalise.ts';
import { account } from '../accounting.ts';
import type { Chrome } from './draft.ts';
import type { GeneratedPage } from './page.ts';
import { TRAPS } from './shapes.ts';

/** What came out of one page, against what is true of it. */
export interface Measured {
  readonly page: GeneratedPage;
  /** Of the detector, and of the finished manuscript. */
  readonly verdicts: readonly Kind[];
  readonly leaked: readonly Chrome[];
  readonly lost: readonly string[];
  readonly sentences: number;
  /** Null where it is as it should be. */
  readonly wrongTitle: string | null;
  readonly wrongMeta: readonly string[];
  readonly unbalanced: string | null;
}

/** What is made of a page, held against what was put into it. */
export function measure(page: GeneratedPage, document: Document): Measured {
  return compare(page, clean(readPage(document, null)), judgePage(document).kind);
}

/** The same page, as one copies all of its text, line by line. */
export function measureText(page: GeneratedPage): Measured {
  const manuscript = clean(readText(page.visible.join('\n')));
  return compare(page, manuscript, manuscript.kind);
}

function compare(page: GeneratedPage, manuscript: Manuscript, verdict: Kind): Measured {
  const { lost, invented } = account(manuscript, page.visible.join(''));
  return {
    page,
    verdicts: [verdict, manuscript.kind],
    ...compareText(page, bodyOf(manuscript)),
    wrongTitle: normalise(manuscript.title) === normalise(page.title) ? null : manuscript.title,
    wrongMeta: compareMeta(manuscript.meta, page.meta),
    unbalanced:
      lost.length + invented.length > 0 ? `lost ${lost.join('')} invented ${invented.join('')}` : null,
  };
}

/** Which strings of the page's chrome an extracted text holds, and which sentences of the document it lacks. */
export function compareText(
  page: GeneratedPage,
  extracted: string,
): Pick<Measured, 'leaked' | 'lost' | 'sentences'> {
  const text = normalise(extracted);
  const truth = normalise([page.title, ...page.lines].join('\n'));
  const traps = TRAPS.map((trap) => ({ kind: 'trap', text: trap }));
  const leaked = [...page.chrome, ...traps].filter(
    ({ text: words }) => count(text, normalise(words)) > count(truth, normalise(words)),
  );
  const sentences = page.lines.flatMap((line) =>
    splitSentences(line).map(({ start, end }) => line.slice(start, end)),
  );
  return {
    leaked,
    lost: sentences.filter((sentence) => !text.includes(normalise(sentence))),
    sentences: sentences.length,
  };
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

function bodyOf({ title, parts }: Manuscript): string {
  return parts
    .flatMap((part) => [
      part.label ?? '',
      part.title === title ? '' : part.title,
      part.subtitle ?? '',
      part.salutation ?? '',
      ...part.blocks.map((block) => block.text),
    ])
    .join('\n');
}

/** The fields that the page prints under a label. */
function compareMeta(meta: Meta, expected: Partial<Meta>): string[] {
  const read = new Map(Object.entries(meta));
  return Object.entries(expected).flatMap(([field, value]) => {
    const our = read.get(field) ?? null;
    return normalise(our ?? '') === normalise(value ?? '') ? [] : [`${field} is ${our}, not ${value}`];
  });
}
