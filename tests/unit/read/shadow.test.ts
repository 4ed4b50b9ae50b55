import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../scripts/cli/load.ts';
import { readPage } from '../../../utils/read/page.ts';
import { readHtml } from '../../support/read-html.ts';

const root = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;

/** As a browser keeps a page that it saves, in both ways to parse one. */
function saved(html: string): string[] {
  const texts = readHtml(html).lines.map(({ text }) => text);
  expect(readMarkup(`<html>${html}`, null).lines.map(({ text }) => text)).toEqual(texts);
  return texts;
}

describe('an element shows what stands in its shadow root', () => {
  test.each<[string, string, string[]]>([
    ['and not its own', `<x-a>${root('<p>一</p><p>二</p>')}不见</x-a><p>三</p>`, ['一', '二', '三']],
    [
      'and its own where a slot takes it',
      `<x-a>${root('<b>题</b><div><slot></slot></div>')}一<p>二</p></x-a>`,
      ['题', '一', '二'],
    ],
    [
      'by the names of slots',
      `<x-a>${root('<slot name="b"></slot><hr><slot></slot><slot name="c"><p>四</p></slot>')}<p>二</p><p slot="b">一</p><p>三</p><p slot="d">不见</p></x-a>`,
      ['一', '二', '三', '四'],
    ],
    ['once', `<x-a>${root('<p><slot></slot></p><p><slot></slot></p>')}一</x-a>`, ['一']],
    [
      'one in the other',
      `<x-a>${root(`<x-b>${root('<p>一</p><slot></slot><p>四</p>')}<p>二</p><slot></slot></x-b><p>五</p>`)}<p>三</p></x-a>`,
      ['一', '二', '三', '四', '五'],
    ],
    ['hidden with it', `<x-a style="display:none">${root('<p>不见</p>')}</x-a><p>一</p>`, ['一']],
  ])('%s', (_, html, expected) => {
    expect(saved(html)).toEqual(expected);
  });

  test('made by a script', () => {
    const { window } = new JSDOM('<div id="a"><p>二</p></div><p>三</p>');
    const { document } = window;
    const shadow = document.getElementById('a')?.attachShadow({ mode: 'open' });
    const first = document.createElement('p');
    first.append('一');
    shadow?.append(first, document.createElement('slot'));
    expect(readPage(document, null).lines.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });

  test.each([
    ['a template of another kind', '<x-a><template><p>不见</p></template><p>一</p></x-a>'],
    ['a slot in no shadow root', '<x-a><slot><p>一</p></slot></x-a>'],
  ])('but %s is an ordinary element', (_, html) => {
    expect(saved(html)).toEqual(['一']);
  });
});

describe('a frame of a saved page', () => {
  const inside = (html: string) => html.replaceAll('"', '&quot;');
  const read = (html: string) => readMarkup(`<html>${html}`, null).lines.map(({ text }) => text);

  test('is read as it is written, frames in it too', () => {
    const inner = `<style>.a{display:none}</style><noscript>不见</noscript><p>二</p><p class=a>不见</p><iframe srcdoc="${inside('<p>三</p>')}"></iframe>`;
    expect(read(`<p>一</p><iframe sandbox srcdoc="${inside(inner)}"></iframe><p>四</p>`)).toEqual([
      '一',
      '二',
      '三',
      '四',
    ]);
  });

  test('that is hidden, or was not saved, is not', () => {
    expect(
      read('<p>一</p><iframe hidden srcdoc="<p>不见</p>"></iframe><iframe src="a.html">不见</iframe>'),
    ).toEqual(['一']);
  });

  test('says nothing for browsers without frames', () => {
    expect(read('<frameset><frame src="a.html"><noframes><p>不见</p></noframes></frameset>')).toEqual([]);
    expect(read('<p>一</p><noframes><p>不见</p></noframes><noembed>不见</noembed>')).toEqual(['一']);
  });
});
