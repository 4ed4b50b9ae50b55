import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { DEFAULTS } from '../../../utils/browser/settings.ts';
import { chooseRule } from '../../../utils/browser/site-rules.ts';
import { NOTHING, point, take } from '../../../utils/pick/choice.ts';
import { addRule, countText, makeRule } from '../../../utils/pick/rule.ts';
import { readPage } from '../../../utils/read/page.ts';

const URL = 'https://www.example.com/1';
/** The text is shorter than what the general way would take. */
const HTML = `<div class="comments">${'<p>楼主说得好，今天的会议开得很好，大家都很受鼓舞，要把工作做好。</p>'.repeat(9)}</div>
  <div class="text"><p>同志们，今天开会。</p><p class="ad">买一送一</p><p>谢谢大家。</p></div>`;
const { document } = new JSDOM(HTML).window;
const [text, ad] = [document.querySelector('.text'), document.querySelector('.ad')];

it('a choice makes a rule, and keeps the words dropped before', () => {
  const choice = take(point(take(point(NOTHING, text)), ad));
  const before = { host: 'example.com', container: '#old', drop: ['.old'], phrases: ['热线'] };
  expect(makeRule(choice, 'example.com', [before])).toEqual({
    ...{ host: 'example.com', container: '.text', drop: ['.ad'], phrases: ['热线'] },
  });
  expect(makeRule(NOTHING, 'example.com', [])).toBeNull();
});

it('what a rule reads is counted before it is kept', () => {
  const rule = { host: 'example.com', container: '.text', drop: ['.ad'], phrases: [] };
  expect(countText(document, URL, { ...rule, drop: [] })).toBe('同志们，今天开会。买一送一谢谢大家。'.length);
  expect(countText(document, URL, rule)).toBe('同志们，今天开会。谢谢大家。'.length);
});

it('a rule kept takes the place of the one before it, and stands first', () => {
  const rule = (host: string, container: string) => ({ host, container, drop: [], phrases: [] });
  const settings = { ...DEFAULTS, rules: [rule('example.com', '#a'), rule('m.example.com', '#b')] };
  const { rules } = addRule(settings, rule('m.example.com', '#c'));
  expect(rules).toEqual([rule('m.example.com', '#c'), rule('example.com', '#a')]);
  expect(chooseRule({ ...settings, rules }, 'https://m.example.com/')?.container).toBe('#c');
});

it('a rule whose place is gone leaves the reading to the general way', () => {
  const rule = { host: 'example.com', container: '#gone', drop: [], phrases: [] };
  const ruleOf = () => chooseRule({ ...DEFAULTS, rules: [rule] }, URL);
  const page = readPage(document, URL, { ruleOf });
  const general = readPage(document, URL, { ruleOf: () => null });
  expect(page.missed).toEqual(['container']);
  expect(page.lines).toEqual(general.lines);
});
