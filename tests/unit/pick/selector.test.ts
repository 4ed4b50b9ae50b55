import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeSelector } from '../../../utils/pick/selector.ts';

function find(html: string, selector: string): [element: Element, document: Document] {
  const { document } = new JSDOM(html).window;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return [element, document];
}

describe('a selector', () => {
  it.each([
    ['<div id="content" class="box">', 'div', '#content'],
    ['<div id="post-88123" class="box active">', 'div', '.box'],
    ['<main><p></main>', 'main', 'main'],
    ['<div class="box"></div><div class="box text">', '.text', '.text'],
    ['<div class="a b"></div><div class="a c"></div><div class="b c x7Gh2">', '.x7Gh2', 'div.b.c'],
    ['<div itemprop="articleBody">', 'div', '[itemprop="articleBody"]'],
    ['<p class="ad"></p><div id="text"><p class="ad">', '#text p', '#text .ad'],
    ['<p></p><div id="text"><p>', '#text p', '#text p'],
    ['<div id="text"><p></p><p data-it></p><p></p></div><p></p><p>', '[data-it]', '#text > p:nth-of-type(2)'],
  ])('of %s', (html, wanted, selector) => {
    expect(makeSelector(find(html, wanted)[0])).toBe(selector);
  });

  it('does without the name of an element that a word processor left behind', () => {
    const [element, document] = find('<div><o:p>一</o:p><o:p data-it>二</o:p></div>', '[data-it]');
    expect([...document.querySelectorAll(makeSelector(element))]).toEqual([element]);
  });

  it('finds any element of any page, and no other', () => {
    const name = fc.constantFrom(
      'a',
      'b',
      'c',
      'content',
      'active',
      'css-1q2w3e',
      'post-8812',
      '"',
      'x y',
      '正文',
    );
    const attributes = fc.record({
      id: fc.option(name),
      class: fc.array(name, { maxLength: 3 }),
      role: fc.option(name),
    });
    const tag = fc.constantFrom('div', 'p', 'section', 'o:p', 'main', 'ul', 'x-y');
    const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('node')),
      leaf: fc.record({ tag, attributes, children: fc.constant([]) }),
      node: fc.record({ tag, attributes, children: fc.array(tie('tree'), { maxLength: 4 }) }),
    }));
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.nat(), (trees, which) => {
        const { document } = new JSDOM('').window;
        for (const node of trees) document.body.append(build(document, node));
        const all = [...document.querySelectorAll('*')];
        const element = all[which % all.length] as Element;
        expect([...document.querySelectorAll(makeSelector(element))]).toEqual([element]);
      }),
      { numRuns: 150 },
    );
  });
});

interface Tree {
  tag: string;
  attributes: { id: string | null; class: string[]; role: string | null };
  children: Tree[];
}

function build(document: Document, { tag, attributes, children }: Tree): Element {
  const element = document.createElement(tag);
  if (attributes.id !== null) element.setAttribute('id', attributes.id);
  if (attributes.role !== null) element.setAttribute('role', attributes.role);
  element.setAttribute('class', attributes.class.join(' '));
  element.append(...children.map((child) => build(document, child)));
  return element;
}
