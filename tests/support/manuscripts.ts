import {
  type Block,
  EMPTY_META,
  type Heading,
  type Lead,
  type Manuscript,
  type Paragraph,
  type Part,
} from '../../utils/manuscript.ts';

/** A manuscript with what a test is about; the rest is empty. */
export function manuscriptOf(fields: Partial<Manuscript>): Manuscript {
  return {
    schema: 'jinggao/1',
    url: null,
    kind: 'speech',
    title: '',
    meta: { ...EMPTY_META },
    writing: 'Hans',
    parts: [],
    removed: [],
    changes: [],
    findings: [],
    ...fields,
  };
}

export function partOf(blocks: Block[], fields: Partial<Part> = {}): Part {
  return { label: null, title: '', subtitle: null, salutation: null, blocks, ...fields };
}

export function heading(level: Heading['level'], text: string): Heading {
  return { type: 'heading', level, text };
}

/** A paragraph with its leads: the first is run-in where it opens the text. */
export function paragraph(text: string, ...leads: string[]): Paragraph {
  return { type: 'paragraph', text, leads: leads.map((lead) => leadIn(text, lead)) };
}

function leadIn(text: string, lead: string): Lead {
  const start = text.indexOf(lead);
  return { level: 1, text: lead, start, kind: start === 0 ? 'run-in' : 'embedded' };
}
