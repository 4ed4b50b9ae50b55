import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SHADOW = 'http://localhost/shadow';
const SLOT = 'http://localhost/slot';
const FRAMESET = 'http://localhost/frameset';
const LISTS = 'http://localhost/lists';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    const speech = writeSpeech();
    const root = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
    const hidden = '<style>.h{display:none}</style><p class="h">看不见的一句话。</p>';
    driven = await startBrowser(name, {
      [SHADOW]: { html: writePage('讲话', `<x-page>${root(hidden + speech)}看不见。</x-page>`) },
      [SLOT]: { html: writePage('讲话', `<x-page>${root('<main><slot></slot></main>')}${speech}</x-page>`) },
      [FRAMESET]: {
        html: '<!doctype html><meta charset="utf-8"><title>讲话</title><frameset cols="20%,*"><frame src="/menu"><frame src="/text"></frameset>',
      },
      [LISTS]: {
        html: writePage(
          '讲话',
          `<style>ol{list-style:cjk-ideographic}</style>${speech.replaceAll(/<h2>(.)、(.*?)<\/h2>/g, (_, number, topic) => `<ol start="${'一二三'.indexOf(number) + 1}"><li><b>${topic}</b></li></ol>`)}`,
        ),
      },
      'http://localhost/menu': { html: writePage('目录', '<a href="/1">讲话</a><a href="/2">致辞</a>') },
      'http://localhost/text': { html: writePage('正文', speech) },
    });
  });
  afterAll(() => driven.close());

  it.each([
    ['a shadow root', SHADOW],
    ['a slot of a shadow root', SLOT],
    ['a frame of a set of frames', FRAMESET],
    ['lists that the browser numbers', LISTS],
  ])('reads the speech in %s', async (_where, address) => {
    const page = await driven.visit(address);
    const view = await driven.open(page);
    const headings = view.locator('article').getByRole('heading', { level: 2 });
    await expect.poll(() => headings.allInnerTexts()).toHaveLength(3);
    expect(await view.getByText('看不见').count()).toBe(0);
    expect(driven.errors).toEqual([]);
    await page.close();
  });
});
