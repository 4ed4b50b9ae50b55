// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { convertTexts } from '../../../scripts/dictionary/load.ts';
import { convertJoined } from '../../../utils/convert/joined.ts';
import type { ConvertTexts } from '../../../utils/convert/texts.ts';
import type { TurnOptions } from '../../../utils/live/direction.ts';
import { createTurning, type Turning } from '../../../utils/live/turning.ts';

/** Enough of a script to tell a page by. */
const SPEECH = '同志们，今天我们召开全区经济工作会议，总结去年的工作，部署今年的任务。';
const TURNED = '同志們，今天我們召開全區經濟工作會議，總結去年的工作，部署今年的任務。';

const TAIWAN: TurnOptions = { traditional: 'tw', quotes: 'keep' };

let turning: Turning;
let asked: string[];
const convert: ConvertTexts = (from, to, texts) => {
  asked.push(...texts);
  return convertTexts(from, to, texts);
};

beforeEach(() => {
  asked = [];
  turning = createTurning(document, convertJoined(convert));
});
afterEach(async () => {
  if (turning.shown() !== null) await turning.turn(TAIWAN);
});

/** Shows a page; gives its body. */
function show(body: string, html = '<html><head><title>讲话稿</title></head>'): HTMLElement {
  document.open();
  document.write(`<!doctype html>${html}<body>${body}<p>${SPEECH}</p></body></html>`);
  document.close();
  return document.body;
}

function serialise(): string {
  return document.documentElement.outerHTML;
}

/** Until what the page did has been followed. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

async function turnOnce(body: string): Promise<HTMLElement> {
  const shown = show(body);
  expect(await turning.turn(TAIWAN)).toBe('tw');
  return shown;
}

function markWord(text: Text, start: number, end: number): void {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  range.surroundContents(document.createElement('mark'));
}

describe('a page that is turned', () => {
  test('is in Traditional with its title, its language and what its elements say', async () => {
    const body = await turnOnce(
      '<img alt="头发" title="会议"><input placeholder="请输入关键词" value="头发"><a aria-label="返回顶部" href="#后">后台</a>',
    );
    expect(document.title).toBe('講話稿');
    expect(document.documentElement.getAttribute('lang')).toBe('zh-Hant-TW');
    expect(body.innerHTML).toBe(
      `<img alt="頭髮" title="會議"><input placeholder="請輸入關鍵詞" value="头发"><a aria-label="返回頂部" href="#后">後臺</a><p>${TURNED}</p>`,
    );
  });

  test('has the sections of XHTML turned too, but not those of its scripts', async () => {
    const source = `<html xmlns="http://www.w3.org/1999/xhtml"><body><script><![CDATA[头发]]></script><p>干<![CDATA[部们]]></p><p>${SPEECH}</p></body></html>`;
    const page = new DOMParser().parseFromString(source, 'application/xhtml+xml');
    const parts = createTurning(page, convertJoined(convert));
    await parts.turn(TAIWAN);
    expect(page.body.textContent).toBe(`头发幹部們${TURNED}`);
    await parts.turn(TAIWAN);
    expect(new XMLSerializer().serializeToString(page)).toBe(source);
  });

  test('says otherwise what is to be chosen by its label, which nothing else shows', async () => {
    const body = await turnOnce(
      '<p label="头发">会议</p><select><optgroup label="头发"><option value="1" label="会议">1</option></optgroup></select>',
    );
    expect(body.innerHTML).toContain(
      '<p label="头发">會議</p><select><optgroup label="頭髮"><option value="1" label="會議">1</option></optgroup></select>',
    );
  });

  test('is exactly what it was when it is turned back', async () => {
    show('<p title="头发">头<b>发</b></p>');
    const before = serialise();
    await turning.turn(TAIWAN);
    expect(serialise()).not.toBe(before);
    expect(await turning.turn(TAIWAN)).toBe('restored');
    expect(serialise()).toBe(before);
    expect(turning.shown()).toBeNull();
  });

  test('goes to Hong Kong where the reader wants that, and to Simplified from Traditional', async () => {
    show('<p>卫生里面</p>');
    expect(await turning.turn({ traditional: 'hk', quotes: 'keep' })).toBe('hk');
    expect(document.body.textContent).toContain('衞生裏面');
    await turning.turn({ traditional: 'hk', quotes: 'keep' });
    document.body.innerHTML = `<p>${TURNED}</p>`;
    expect(await turning.turn({ traditional: 'hk', quotes: 'keep' })).toBe('hans');
    expect(document.body.textContent).toBe(SPEECH);
    expect(document.documentElement.lang).toBe('zh-Hans');
  });

  test('is left alone where it is not Chinese, or has nothing to convert', async () => {
    show('');
    document.title = '';
    document.body.innerHTML = '<p>Nothing here.</p>';
    expect(await turning.turn(TAIWAN)).toBe('nothing');
    document.body.innerHTML = '<p>国会の議事堂は東京にあります。</p>';
    expect(await turning.turn(TAIWAN)).toBe('nothing');
    document.body.innerHTML = '<p>人山人海</p>';
    const before = serialise();
    expect(await turning.turn(TAIWAN)).toBe('nothing');
    expect(serialise()).toBe(before);
  });

  test('is as it was where nobody converts', async () => {
    show('<p lang="zh-CN">头发</p>');
    const before = serialise();
    turning = createTurning(document, () => Promise.reject(new Error('gone')));
    expect(await turning.turn(TAIWAN)).toBe('failed');
    expect(serialise()).toBe(before);
  });

  test('is turned back when it is asked for on the way', async () => {
    show('<p>头发</p>');
    const before = serialise();
    const first = turning.turn(TAIWAN);
    expect(await turning.turn(TAIWAN)).toBe('restored');
    expect(await first).toBe('restored');
    await settle();
    expect(serialise()).toBe(before);
  });
});

describe('phrases', () => {
  test.each([
    ['<p><b>头</b>发</p>', '<p><b>頭</b>髮</p>'],
    ['<p>理<i><b>发</b></i></p>', '<p>理<i><b>髮</b></i></p>'],
    ['<p>皇<span></span>后与<em>后</em>天</p>', '<p>皇<span></span>后與<em>後</em>天</p>'],
    ['<p><!-- x -->头<!-- y -->发</p>', '<p><!-- x -->頭<!-- y -->髮</p>'],
  ])('go on across %s', async (body, turned) => {
    expect((await turnOnce(body)).innerHTML).toContain(turned);
  });

  test.each([
    ['<p>头</p><p>发</p>', '<p>頭</p><p>發</p>'],
    ['<p>头<br>发</p>', '<p>頭<br>發</p>'],
    ['<p>头<img>发</p>', '<p>頭<img>發</p>'],
    ['<a>头</a><a>发布</a>', '<a>頭</a><a>發佈</a>'],
    ['<p>头 <b>发</b></p>', '<p>頭 <b>發</b></p>'],
    [
      '<p><span style="display:inline-block">头</span>发</p>',
      '<p><span style="display:inline-block">頭</span>發</p>',
    ],
  ])('end at the border in %s', async (body, turned) => {
    expect((await turnOnce(body)).innerHTML).toContain(turned);
  });

  test('are cut one by one where the conversion does not keep the length', async () => {
    const longer: ConvertTexts = async (_from, _to, texts) =>
      texts.map((text) => text.replaceAll('头', '頭頭'));
    turning = createTurning(document, convertJoined(longer));
    expect((await turnOnce('<p><b>头</b>发<i>头</i></p>')).innerHTML).toContain(
      '<p><b>頭頭</b>发<i>頭頭</i></p>',
    );
  });
});

describe('quotation marks', () => {
  const CORNER: TurnOptions = { traditional: 'tw', quotes: 'traditional' };
  const paragraph = () => document.body.firstElementChild?.innerHTML;

  test.each([
    ['他说：“头发”', '他說：「頭髮」'],
    ['“<b>头发</b>”', '「<b>頭髮</b>」'],
    ['“<a>头发</a>”和“发展”', '「<a>頭髮</a>」和「發展」'],
    ['“后天<br>‘会议’”', '「後天<br>『會議』」'],
    ['没有关上的“头发', '沒有關上的“頭髮'],
    ['“hair” isn’t', '“hair” isn’t'],
    ['“学校の図書館”', '“学校の図書館”'],
    ['<code>“头发”</code>', '<code>“头发”</code>'],
  ])('%s', async (written, turned) => {
    show(`<p>${written}</p><img alt="“头发”">`);
    const before = serialise();
    expect(await turning.turn(CORNER)).toBe('tw');
    expect(paragraph()).toBe(turned);
    expect(document.querySelector('img')?.alt).toBe('「頭髮」');
    await turning.turn(CORNER);
    expect(serialise()).toBe(before);
  });

  test('stay where the reader wants that, and change into Simplified only for who wants both', async () => {
    await turnOnce('<p>“头发”</p>');
    expect(paragraph()).toBe('“頭髮”');
    await turning.turn(TAIWAN);
    for (const [quotes, hans] of [
      ['traditional', '「头发」'],
      ['both', '“头发”'],
    ] as const) {
      document.body.innerHTML = `<p>「頭髮」</p><p>${TURNED}</p>`;
      expect(await turning.turn({ traditional: 'tw', quotes })).toBe('hans');
      expect(paragraph()).toBe(hans);
      await turning.turn(TAIWAN);
      expect(paragraph()).toBe('「頭髮」');
    }
  });

  test('are paired again when the other half comes later', async () => {
    show('<p>“<a>头发</a></p>');
    await turning.turn(CORNER);
    expect(paragraph()).toBe('“<a>頭髮</a>');
    document.querySelector('p')?.append('”');
    await settle();
    expect(paragraph()).toBe('「<a>頭髮</a>」');
    await turning.turn(CORNER);
    expect(paragraph()).toBe('“<a>头发</a>”');
  });
});

describe('left as it is', () => {
  test.each([
    '<textarea>头发</textarea>',
    '<div contenteditable="">头<p>发</p></div>',
    '<div contenteditable="plaintext-only" title="头发">头发</div>',
    '<div role="textbox">头发</div>',
    '<code>头发</code>',
    '<pre title="头发">头发</pre>',
    '<p><kbd>头发</kbd><samp>发展</samp></p>',
    '<p translate="no">头<b>发</b></p>',
    '<p class="a notranslate">头发</p>',
    '<p lang="ja">头发</p>',
    '<p lang="ko-KR">头发</p>',
    '<p title="头发" lang="JA">头发</p>',
    '<p translate="NO" title="头发">头发</p>',
    '<div role="TextBox">头发</div>',
    '<p>学校の図書館</p>',
    '<p>國際貿易與發展干擾</p>',
    '<select><option>头发</option></select>',
    '<script>"头发"</script><style>/* 头发 */</style><noscript>头发</noscript>',
    '<jinggao-reader>头发</jinggao-reader>',
  ])('%s', async (body) => {
    expect((await turnOnce(body)).innerHTML).toContain(body);
  });

  test('but what a field says about itself, and what an option sends by its value', async () => {
    const body = await turnOnce(
      '<textarea placeholder="头发">头发</textarea><select><option value="头发">头发</option></select><div contenteditable="false">头发</div>',
    );
    expect(body.innerHTML).toContain(
      '<textarea placeholder="頭髮">头发</textarea><select><option value="头发">頭髮</option></select><div contenteditable="false">頭髮</div>',
    );
  });
});

describe('what the page does meanwhile', () => {
  test('new text is converted, and the whole is turned back to what it would be', async () => {
    const body = await turnOnce('<ul><li>发展</li></ul>');
    body.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li title="会议">理<b>发</b></li>');
    await settle();
    expect(body.innerHTML).toContain('<ul><li>發展</li><li title="會議">理<b>髮</b></li></ul>');
    await turning.turn(TAIWAN);
    expect(body.innerHTML).toContain('<ul><li>发展</li><li title="会议">理<b>发</b></li></ul>');
  });

  test('text joined to text is converted as one', async () => {
    const body = await turnOnce('<p id="a">头</p>');
    document.getElementById('a')?.append('发');
    await settle();
    expect(body.innerHTML).toContain('<p id="a">頭髮</p>');
  });

  test('changed text, attributes, language and title are converted', async () => {
    const body = await turnOnce('<p id="a" title="头发" lang="zh-CN">头发</p>');
    const paragraph = document.getElementById('a');
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = '发展';
    paragraph?.setAttribute('title', '会议');
    paragraph?.setAttribute('lang', 'zh');
    document.title = '经济';
    await settle();
    expect(body.innerHTML).toContain('<p id="a" title="會議" lang="zh-Hant-TW">發展</p>');
    expect(document.title).toBe('經濟');
    await turning.turn(TAIWAN);
    expect(body.innerHTML).toContain('<p id="a" title="会议" lang="zh">发展</p>');
    expect(document.title).toBe('经济');
  });

  test('what the page wrote last is kept when it is turned back', async () => {
    await turnOnce('<p id="a">头发</p>');
    const text = document.getElementById('a')?.firstChild;
    if (text) text.nodeValue = 'By hand';
    await turning.turn(TAIWAN);
    expect(text?.nodeValue).toBe('By hand');
  });

  test('a page that copies its converted text gets the original back', async () => {
    const body = await turnOnce('<div id="a"><p>经济工作会议</p></div>');
    const holder = document.getElementById('a');
    if (holder) holder.innerHTML += '<p>头发</p>';
    await settle();
    expect(holder?.innerHTML).toBe('<p>經濟工作會議</p><p>頭髮</p>');
    await turning.turn(TAIWAN);
    expect(body.innerHTML).toContain('<div id="a"><p>经济工作会议</p><p>头发</p></div>');
  });

  const paragraphOf = () => document.querySelector('#a') ?? document.body;
  const textOf = () => paragraphOf().firstChild as Text;
  test.each<[what: string, change: () => void, turned: string, back: string]>([
    [
      'sets something behind it',
      () => textOf().appendData('发和后天'),
      '經濟，頭髮和後天',
      '经济，头发和后天',
    ],
    ['does so by copying', () => (paragraphOf().textContent += '发'), '經濟，頭髮', '经济，头发'],
    [
      'does so letter by letter',
      () => {
        for (const letter of '发和后天') paragraphOf().innerHTML += letter;
      },
      '經濟，頭髮和後天',
      '经济，头发和后天',
    ],
    ['sets something before it', () => textOf().insertData(0, '后天'), '後天經濟，頭', '后天经济，头'],
    ['takes off its end', () => textOf().deleteData(3, 1), '經濟，', '经济，'],
    ['marks a word of it', () => markWord(textOf(), 0, 2), '<mark>經濟</mark>，頭', '<mark>经济</mark>，头'],
    ['marks its end', () => markWord(textOf(), 3, 4), '經濟，<mark>頭</mark>', '经济，<mark>头</mark>'],
    [
      'marks words by writing anew',
      () => (paragraphOf().innerHTML = '經<b>濟</b>，頭'),
      '經<b>濟</b>，頭',
      '经<b>济</b>，头',
    ],
    ['writes what is its own', () => (paragraphOf().textContent = '發展经济'), '發展經濟', '發展经济'],
  ])('a page that changes its converted text gets the whole back: it %s', async (_, change, turned, back) => {
    await turnOnce('<p id="a">经济，头</p>');
    change();
    await settle();
    expect(paragraphOf().innerHTML).toBe(turned);
    await turning.turn(TAIWAN);
    expect(paragraphOf().innerHTML).toBe(back);
  });

  test('a mark that is taken away again leaves the whole', async () => {
    await turnOnce('<p id="a">经济，头发</p>');
    markWord(textOf(), 0, 2);
    await settle();
    const mark = paragraphOf().querySelector('mark');
    mark?.replaceWith(...mark.childNodes);
    paragraphOf().normalize();
    await settle();
    expect(paragraphOf().innerHTML).toBe('經濟，頭髮');
    await turning.turn(TAIWAN);
    expect(paragraphOf().innerHTML).toBe('经济，头发');
  });

  test('also in the very moment when it is turned back, and in what elements say', async () => {
    const body = await turnOnce('<p id="a" title="头">经济</p>');
    textOf().appendData('发展');
    paragraphOf().setAttribute('title', `${paragraphOf().getAttribute('title')}发`);
    await turning.turn(TAIWAN);
    expect(body.innerHTML).toContain('<p id="a" title="头发">经济发展</p>');
  });

  test('a page that copies an element with few words gets the original back', async () => {
    const body = await turnOnce('<ul><li title="头发">首页</li></ul>');
    body.querySelector('ul')?.append(body.querySelector('li')?.cloneNode(true) ?? '');
    await settle();
    expect(body.innerHTML).toContain('<li title="頭髮">首頁</li><li title="頭髮">首頁</li>');
    await turning.turn(TAIWAN);
    expect(body.innerHTML).toContain('<li title="头发">首页</li><li title="头发">首页</li>');
  });

  test('what is pasted into a field from the page is its writer’s', async () => {
    const body = await turnOnce('<p>经济工作会议</p><div contenteditable="true">好</div>');
    body.querySelector('div')?.append(document.createTextNode('經濟工作會議'));
    await settle();
    await turning.turn(TAIWAN);
    expect(body.querySelector('div')?.textContent).toBe('好經濟工作會議');
  });

  test('what becomes a field is its writer’s again', async () => {
    await turnOnce('<p id="a">头发</p>');
    const paragraph = document.getElementById('a');
    paragraph?.setAttribute('contenteditable', 'true');
    await settle();
    expect(paragraph?.textContent).toBe('头发');
    paragraph?.firstChild?.appendChild.call(paragraph, document.createTextNode('发展'));
    await settle();
    expect(paragraph?.textContent).toBe('头发发展');
  });

  test('a node that was taken out and comes back later is as it was', async () => {
    const body = await turnOnce('<p id="a">头发</p>');
    const paragraph = document.getElementById('a');
    paragraph?.remove();
    await turning.turn(TAIWAN);
    if (paragraph) body.append(paragraph);
    expect(paragraph?.textContent).toBe('头发');
  });

  test('own output is not converted again, and nothing is asked twice', async () => {
    const body = await turnOnce('<p>头发</p><p>头发</p>');
    expect(asked.filter((text) => text === '头发')).toHaveLength(1);
    const count = asked.length;
    body.append(...body.querySelectorAll('p'));
    await settle();
    body.insertAdjacentHTML('beforeend', '<p>头发</p>');
    await settle();
    expect(body.lastElementChild?.textContent).toBe('頭髮');
    expect(asked).toHaveLength(count);
  });

  test('a page that will not have it is let be', async () => {
    await turnOnce('<p id="a">头发</p>');
    const text = document.getElementById('a')?.firstChild;
    let writes = 0;
    const observer = new MutationObserver(() => {
      if (!text || text.nodeValue === '头发') return;
      writes += 1;
      text.nodeValue = '头发';
    });
    if (text) observer.observe(text, { characterData: true });
    if (text) text.nodeValue = '头发';
    await vi.waitFor(() => expect(writes).toBeGreaterThan(5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    expect(writes).toBeLessThan(12);
    expect(text?.nodeValue).toBe('头发');
  });
});

describe('other trees', () => {
  test('open shadow roots are converted, followed and turned back', async () => {
    show('<div id="host" lang="zh-CN"></div>');
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('No shadow root');
    shadow.innerHTML = '<p title="头发">头<b>发</b></p>';
    await turning.turn(TAIWAN);
    expect(shadow.innerHTML).toBe('<p title="頭髮">頭<b>髮</b></p>');
    shadow.innerHTML += '<p>发展</p>';
    await settle();
    expect(shadow.innerHTML).toBe('<p title="頭髮">頭<b>髮</b></p><p>發展</p>');
    await turning.turn(TAIWAN);
    expect(shadow.lastElementChild?.textContent).toBe('发展');
  });

  test('shadow roots of elements that are defined later too', async () => {
    const body = await turnOnce('<p><never-defined>头发</never-defined><defined-late></defined-late></p>');
    customElements.define(
      'defined-late',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '头<b>发</b>';
        }
      },
    );
    const shadow = body.querySelector('defined-late')?.shadowRoot;
    await vi.waitFor(() => expect(shadow?.innerHTML).toBe('頭<b>髮</b>'));
    expect(body.textContent).toContain('頭髮');
    await turning.turn(TAIWAN);
    expect(shadow?.innerHTML).toBe('头<b>发</b>');
  });

  test('frames of the same origin too, also those that come later', async () => {
    const body = show('<iframe id="a"></iframe>');
    const inner = (id: string) => {
      const frame = document.getElementById(id);
      return frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    };
    inner('a')?.write('<p>头发</p>');
    await turning.turn(TAIWAN);
    expect(inner('a')?.body.innerHTML).toBe('<p>頭髮</p>');
    expect(inner('a')?.documentElement.lang).toBe('zh-Hant-TW');
    body.insertAdjacentHTML('beforeend', '<iframe id="b"></iframe>');
    const late = inner('b');
    late?.write('<p>发展</p>');
    await settle();
    expect(late?.body.innerHTML).toBe('<p>發展</p>');
    await turning.turn(TAIWAN);
    expect(inner('a')?.documentElement.outerHTML).toBe('<html><head></head><body><p>头发</p></body></html>');
    expect(late?.body.innerHTML).toBe('<p>发展</p>');
  });

  test('a frame that is written to is no place to convert', async () => {
    show('<iframe id="a"></iframe>');
    const frame = document.getElementById('a');
    const inner = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    if (inner) inner.designMode = 'on';
    inner?.write('<p>头发</p>');
    await turning.turn(TAIWAN);
    expect(inner?.body.innerHTML).toBe('<p>头发</p>');
  });

  test('a document that is written anew is followed', async () => {
    await turnOnce('<p>头发</p>');
    show('<p>发展</p>');
    await settle();
    expect(document.body.innerHTML).toContain('<p>發展</p>');
    await turning.turn(TAIWAN);
    expect(document.body.innerHTML).toBe(`<p>发展</p><p>${SPEECH}</p>`);
  });
});

describe('for the reader', () => {
  test('the page is read as it was, and stands as it is again', async () => {
    const body = await turnOnce('<p id="a">头发</p>');
    const text = document.getElementById('a')?.firstChild;
    const range = document.createRange();
    if (text) range.setStart(text, 1);
    if (text) range.setEnd(text, 2);
    document.getSelection()?.addRange(range);
    const turned = serialise();
    const read = turning.readOriginal([range], () => [
      body.textContent,
      range.toString(),
      document.documentElement.hasAttribute('lang'),
    ]);
    expect(read).toEqual([`头发${SPEECH}`, '发', false]);
    expect(serialise()).toBe(turned);
    expect(range.toString()).toBe('髮');
    expect(document.getSelection()?.toString()).toBe('髮');
    await settle();
    expect(serialise()).toBe(turned);
  });

  test('what is selected stays selected when the page is turned and turned back', async () => {
    show('<p id="a">头发好</p>');
    const text = document.getElementById('a')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 2, text, 0);
    await turning.turn(TAIWAN);
    expect(document.getSelection()?.toString()).toBe('頭髮');
    expect(document.getSelection()?.anchorOffset).toBe(2);
    await turning.turn(TAIWAN);
    expect(document.getSelection()?.toString()).toBe('头发');
    expect(document.getSelection()?.anchorOffset).toBe(2);
  });
});
