import type { Manuscript, Paragraph, Part } from '../../../utils/manuscript.ts';

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', text, leads: [], ...more };
}

export function part(more: Partial<Part> = {}): Part {
  return {
    label: null,
    title: '在动员会上的讲话',
    subtitle: null,
    salutation: '同志们：',
    blocks: [paragraph('今天开会。')],
    ...more,
  };
}

/** A manuscript of one speech; `more` overrides. */
export function manuscript(more: Partial<Manuscript> = {}): Manuscript {
  return {
    schema: 'jinggao/1',
    url: 'https://example.com/doc-1.html',
    kind: 'speech',
    title: '在动员会上的讲话',
    meta: {
      date: '2024-03-05',
      source: null,
      author: '佚名',
      category: null,
      price: null,
      pages: null,
      size: null,
      format: null,
    },
    writing: 'Hans',
    parts: [part()],
    removed: [],
    changes: [],
    findings: [],
    ...more,
  };
}

/** Two speeches, the first with a heading and two leads. */
export function collection(): Manuscript {
  return manuscript({
    title: '讲话稿两篇',
    parts: [
      part({
        label: '第一篇',
        title: '',
        blocks: [
          { type: 'heading', level: 1, text: '一、提高认识' },
          paragraph('一是讲政治。要清醒。二是讲大局。要团结。', {
            leads: [
              { level: 2, text: '一是讲政治。', start: 0, kind: 'run-in' },
              { level: 2, text: '二是讲大局。', start: 10, kind: 'embedded' },
            ],
          }),
        ],
      }),
      part({ label: '第二篇', title: '', blocks: [paragraph('谢谢大家。')] }),
    ],
  });
}
