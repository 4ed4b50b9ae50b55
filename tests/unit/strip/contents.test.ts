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

describe('contents without dots', () => {
  const speeches = ['第一篇：渡口通桥仪式致辞', '第二篇：老船工发言', '第三篇：村民代表发言'].map((label) => [
    label,
    ...body,
  ]);
  const labels = speeches.map(([label]) => label ?? '');

  test.each([
    ['under their label', ['目　录', ...labels]],
    ['a collection’s labels in a row', labels],
    ['headings, in a speech', ['【目录】', ...headings]],
  ])('go: %s', (_, contents) => {
    const text = contents.includes(headings[0] ?? '') ? body : speeches.flat();
    const { context, lines } = stripText([title, ...contents, ...text]);
    expect(lines).toEqual(text);
    expect(removalsOf(context)).toEqual(contents.map((row) => ['summary-repeat', row]));
  });

  test('go where the text was run together, with the rows of what it leaves out', () => {
    const contents = ['目录/提纲：……', ...headings, '四、真抓实干，不负重托', '……'];
    const { context, lines } = stripText([title, ...contents, body.join('')]);
    expect(lines).toEqual([body.join('')]);
    expect(removalsOf(context)).toEqual(contents.map((row) => ['summary-repeat', row]));
  });

  test('go with what their paragraphs open with, and the dots that stand for the rest', () => {
    const runIn = body.slice(5, 7).map((text) => text.slice(0, text.indexOf('。')));
    const contents = ['目录/提纲：……', ...headings.slice(0, 2), ...runIn, '……'];
    const { context, lines } = stripText([title, ...contents, ...body]);
    expect(lines).toEqual(body);
    expect(removalsOf(context)).toEqual(contents.map((row) => ['summary-repeat', row]));
  });

  test('stay where the text has not all of them again', () => {
    const missing = headings.map((heading) => heading.replace('、', '、也要'));
    expect(stripText([title, '同志们：', '目录', ...missing, ...body.slice(1)]).lines).toEqual(
      expect.arrayContaining(missing),
    );
  });
});
