import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';
import { body, removalsOf, stripText, title } from './support.ts';

const headings = body.filter((line) => /^[一二三]、/.test(line));

describe('a table of contents', () => {
  test.each([
    ['dots', '......'],
    ['dots apart', ' . . . . . '],
    ['an ellipsis', '…………'],
    ['middle dots', '······'],
  ])('goes with its label: %s', (_, leader) => {
    const contents = ['目录 [收起]', ...headings.map((heading, index) => `${heading}${leader}${index + 1}`)];
    const { context, lines } = stripText([title, ...contents, ...body]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual(contents.map((text) => ['summary-repeat', text]));
  });

  test('stays where the text has nothing of it', () => {
    const figures = ['一季度……12', '二季度……15', '三季度……18'];
    expect(stripText([title, ...body.slice(0, 6), ...figures, ...body.slice(6)]).lines).toEqual([
      ...body.slice(0, 6),
      ...figures,
      ...body.slice(6),
    ]);
  });

  test('tells where headings end that are glued to their text', () => {
    const glued = body.map((line) => (headings.includes(line) ? line : `${line}\n`)).join('');
    const contents = headings.map((heading, index) => `${heading}......${index + 1}`);
    const [part] = clean(readText([title, ...contents, glued].join('\n'))).parts;
    const found = part?.blocks.filter(({ type }) => type === 'heading');
    expect(found).toEqual(
      [
        { type: 'heading', level: 1, text: headings[0], restored: undefined },
        { type: 'heading', level: 1, text: headings[1], restored: undefined },
        { type: 'heading', level: 1, text: headings[2], restored: undefined },
      ].map(({ type, level, text }) => expect.objectContaining({ type, level, text })),
    );
  });

  test('leaves a lead with its mark at the head of its paragraph', () => {
    const run = body.map((line) => (headings.includes(line) ? `${line}。` : `${line}\n`)).join('');
    const contents = headings.map((heading, index) => `${heading}......${index + 1}`);
    const [part] = clean(readText([title, ...contents, run].join('\n'))).parts;
    const leads = part?.blocks.flatMap((block) => (block.type === 'paragraph' ? block.leads : []));
    expect(leads?.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual(
      headings.map((heading) => `${heading}。`),
    );
  });
});
