// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { convertTexts } from '../../scripts/dictionary/load.ts';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import { convertJoined } from '../../utils/convert/joined.ts';
import { changeQuotes } from '../../utils/convert/quotes.ts';
import type { ConvertTexts } from '../../utils/convert/texts.ts';
import type { TurnOptions } from '../../utils/live/direction.ts';
import { createTurning } from '../../utils/live/turning.ts';

const OPTIONS: TurnOptions = { traditional: 'tw', quotes: 'keep' };
/** Enough of a script to tell a page by. */
const SPEECH = '<p>同志们，今天我们召开全区经济工作会议，总结去年的工作，部署今年的任务。</p>';
const RUNS = { numRuns: 25 };

let asked: string[] = [];
const convert: ConvertTexts = (from, to, texts) => {
  asked.push(...texts);
  return convertTexts(from, to, texts);
};
let turning = createTurning(document, convertJoined(convert));

afterEach(async () => {
  if (turning.shown() !== null) await turning.turn(OPTIONS);
});

/** Words whose characters change with what stands beside them. */
const word = fc.constantFrom(
  ...'头,发,头发,理发,皇后,后天,干部,干,面,里,只,一只,了解,发展,关系,系,范,于,“,”,‘,’,，,a,1, ,☺,𪚥'.split(
    ',',
  ),
);
const words = fc.array(word, { maxLength: 5 }).map((all) => (all.length === 0 ? '，' : all.join('')));
const INLINE = ['b', 'i', 'span', 'em', 'font'];
const BLOCKS = ['div', 'p', 'ul', 'section', 'x-y'];
const KEPT = ['code', 'pre', 'textarea', 'kbd', 'script', 'style'];

const quote = (text: string) => text.replaceAll('"', '&quot;');
const element = (name: string, inner: string) => `<${name}>${inner}</${name}>`;
const kept = fc.oneof(
  fc.tuple(fc.constantFrom(...KEPT), words).map(([name, text]) => element(name, text)),
  words.map((text) => `<div contenteditable="true">${text}<b>${text}</b></div>`),
  words.map((text) => `<input value="${quote(text)}">`),
);

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc
    .array(
      fc.oneof(
        { maxDepth: 4, depthIdentifier: 'page' },
        words,
        kept,
        words.map((text) => `<img alt="${quote(text)}" title="后">`),
        fc.constantFrom('<br>', '<!-- 发 -->', '<a href="#后">皇后</a>'),
        fc
          .tuple(fc.constantFrom(...INLINE, ...BLOCKS), tie('markup'))
          .map(([name, inner]) => element(name, inner)),
      ),
      { maxLength: 4 },
    )
    .map((all) => all.join('')),
}));

async function show(markup: string): Promise<void> {
  if (turning.shown() !== null) await turning.turn(OPTIONS);
  document.documentElement.removeAttribute('lang');
  document.title = '讲话';
  document.body.innerHTML = SPEECH + markup;
  turning = createTurning(document, convertJoined(convert));
  asked = [];
}

function serialise(): string {
  return document.documentElement.outerHTML;
}

/** Until what the page did has been followed. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

function readKept(): string[] {
  return [...document.querySelectorAll('code,pre,textarea,kbd,script,style,[contenteditable],input')].map(
    ({ outerHTML }) => outerHTML,
  );
}

test('there and back is the same page, and what is not to be touched never was', async () => {
  await fc.assert(
    fc.asyncProperty(markup, fc.constantFrom('keep', 'traditional', 'both'), async (page, quotes) => {
      await show(page);
      const before = serialise();
      const left = readKept();
      expect(await turning.turn({ traditional: 'tw', quotes })).toBe('tw');
      expect(serialise()).not.toBe(before);
      expect(readKept()).toEqual(left);
      await turning.turn(OPTIONS);
      expect(serialise()).toBe(before);
    }),
    RUNS,
  );
});

test('what is added meanwhile is converted once, as if it had been there before', async () => {
  await fc.assert(
    fc.asyncProperty(markup, markup, async (page, later) => {
      const add = () => {
        const section = document.createElement('section');
        section.innerHTML = later;
        document.body.append(section);
      };
      await show(page);
      add();
      const whole = serialise();
      await turning.turn(OPTIONS);
      const converted = serialise();
      await turning.turn(OPTIONS);
      await show(page);
      await turning.turn(OPTIONS);
      add();
      await settle();
      expect(serialise()).toBe(converted);
      const count = asked.length;
      document.body.prepend(...document.body.childNodes);
      await settle();
      expect(serialise()).toBe(converted);
      // 們 stands in what the speech of every page becomes.
      expect(asked.slice(count).join('')).not.toContain('們');
      await turning.turn(OPTIONS);
      expect(serialise()).toBe(whole);
    }),
    RUNS,
  );
});

/** What scripts do to a page with the words that stand there, to one of its paragraphs, each in a turn of its own. */
const DEEDS: Record<string, (paragraph: HTMLElement, text: Text) => void> = {
  append: (_, text) => text.appendData('发展'),
  prepend: (_, text) => text.insertData(0, '后天'),
  cut: (_, text) => text.deleteData(Math.max(0, text.length - 1), 1),
  copy: (paragraph) => {
    paragraph.innerHTML += '头发';
  },
  rewrite: (paragraph) => {
    paragraph.textContent = '皇后与后天';
  },
  clone: (paragraph) => paragraph.after(paragraph.cloneNode(true)),
  move: (paragraph) => paragraph.parentElement?.append(paragraph),
  remove: (paragraph) => paragraph.remove(),
  mark: (paragraph, text) => {
    const range = paragraph.ownerDocument.createRange();
    range.setStart(text, text.length >> 1);
    range.setEnd(text, text.length);
    range.surroundContents(paragraph.ownerDocument.createElement('mark'));
  },
  unmark: (paragraph) => {
    for (const mark of paragraph.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
    paragraph.normalize();
  },
};
const deed = fc.record({
  name: fc.constantFrom(...Object.keys(DEEDS)),
  place: fc.nat(20),
  wait: fc.boolean(),
});

function doDeed(page: Document, { name, place }: { name: string; place: number }): void {
  const paragraphs = page.querySelectorAll<HTMLElement>('li');
  const paragraph = paragraphs.item(place % paragraphs.length);
  const text = paragraph?.firstChild;
  if (text?.nodeType === 3) DEEDS[name]?.(paragraph, text as Text);
}

test('turned back, a page is what its scripts would have made of the original', async () => {
  const sentence = fc.constantFrom('经济工作会议', '理发和头发', '“后天”，他说', '干部队伍建设', '只有一只');
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.array(deed, { maxLength: 5 }),
      async (sentences, deeds) => {
        await show(`<ul>${sentences.map((text) => element('li', text)).join('')}</ul>`);
        const plain = document.implementation.createHTMLDocument();
        plain.body.innerHTML = document.body.innerHTML;
        await turning.turn(OPTIONS);
        for (const each of deeds) {
          doDeed(document, each);
          doDeed(plain, each);
          await (each.wait ? settle() : null);
        }
        await turning.turn(OPTIONS);
        expect(document.body.innerHTML).toBe(plain.body.innerHTML);
      },
    ),
    { numRuns: 40 },
  );
});

test('what scripts do while a page is being turned is turned too, and turned back', async () => {
  const item = fc.constantFrom('经济工作会议', '理发和头发', '“后天”，他说', '干部队伍建设', '只有一只');
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 40, maxLength: 150 }),
      fc.array(fc.record({ name: fc.constantFrom(...Object.keys(DEEDS)), place: fc.nat(150) }), {
        maxLength: 12,
      }),
      async (items, deeds) => {
        await show(`<ul>${items.map((text) => element('li', text)).join('')}</ul>`);
        const plain = document.implementation.createHTMLDocument();
        plain.body.innerHTML = document.body.innerHTML;
        // It is always time to rest.
        let now = 0;
        const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
        const turned = turning.turn(OPTIONS);
        for (const each of deeds) {
          doDeed(document, each);
          doDeed(plain, each);
          await new Promise((resolve) => setTimeout(resolve));
        }
        expect(await turned).toBe('tw');
        clock.mockRestore();
        await settle();
        await settle();
        const { innerHTML } = document.body;
        await turning.turn(OPTIONS);
        expect(document.body.innerHTML).toBe(plain.body.innerHTML);
        await turning.turn(OPTIONS);
        expect(innerHTML).toBe(document.body.innerHTML);
      },
    ),
    { numRuns: 20 },
  );
});

/** Paragraphs of the Simplified seeds without a break between them, each cut into inline elements at any place. */
const paragraphs = seedNames()
  .map(loadSeed)
  .filter(({ expected }) => expected.writing === 'Hans')
  .flatMap(({ text }) => text.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line !== '' && !/[<>&]/.test(line));

const cutParagraph = fc
  .tuple(fc.constantFrom(...paragraphs), fc.array(fc.nat(200), { maxLength: 30 }))
  .map(([text, cuts]) => {
    const places = [...new Set(cuts.map((cut) => cut % text.length))].sort((left, right) => left - right);
    const pieces = [0, ...places].map((start, index) => text.slice(start, places[index]));
    return {
      text,
      html: element('p', pieces.map((piece, index) => (index % 2 ? element('b', piece) : piece)).join('')),
    };
  });

test.each(['keep', 'traditional'] as const)(
  'a text is converted alike however it is cut into elements, with quotation marks: %s',
  async (quotes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cutParagraph, { minLength: 1, maxLength: 12 }), async (cut) => {
        await show(cut.map(({ html }) => html).join(''));
        await turning.turn({ traditional: 'tw', quotes });
        const texts = [...document.querySelectorAll('p')].slice(1).map(({ textContent }) => textContent);
        const converted = await convertTexts(
          'Hans',
          'tw',
          cut.map(({ text }) => text),
        );
        expect(texts).toEqual(
          converted.map((text) => (quotes === 'keep' ? text : changeQuotes(text, 'corner'))),
        );
        await turning.turn(OPTIONS);
      }),
      RUNS,
    );
  },
);
