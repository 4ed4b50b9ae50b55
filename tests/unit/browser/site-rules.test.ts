import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../utils/browser/settings.ts';
import { chooseRule, isOpened, isRecognised } from '../../../utils/browser/site-rules.ts';
import { hostOf } from '../../../utils/browser/site-settings.ts';
import { readPage } from '../../../utils/read/page.ts';

const NONE = { off: [], added: [], opened: [] };
const RULE = { host: 'example.com', container: '', drop: ['.note', '!!'], phrases: ['客服热线'] };

describe('the rule for an address', () => {
  it('is the built-in one, unless it is switched off', () => {
    const url = 'https://www.ruiwen.com/1.html';
    expect(chooseRule(DEFAULTS, url)?.hosts).toContain('ruiwen.com');
    expect(chooseRule({ rules: [], sites: { ...NONE, off: ['ruiwen.com'] } }, url)).toBeNull();
    // One rule knows them both; each is switched for itself.
    const other = { rules: [], sites: { ...NONE, off: ['fwsir.com'] } };
    expect(chooseRule(other, url)?.hosts).toContain('ruiwen.com');
    expect(chooseRule(other, 'https://m.fwsir.com/1.html')).toBeNull();
  });

  it('is the own one first', () => {
    const own = { ...RULE, host: 'ruiwen.com', container: '#text' };
    const rule = chooseRule(
      { rules: [own], sites: { ...NONE, off: ['ruiwen.com'] } },
      'http://m.ruiwen.com/',
    );
    expect(rule).toMatchObject({ hosts: ['ruiwen.com'], container: '#text' });
  });

  it('is the own one for the nearer host, in whatever order they were made', () => {
    const rules = ['example.com', 'doc.example.com', 'com'].map((host) => ({ ...RULE, host }));
    for (const order of [rules, rules.toReversed()]) {
      const hostsAt = (url: string) => chooseRule({ rules: order, sites: NONE }, url)?.hosts;
      expect(hostsAt('https://doc.example.com/1')).toEqual(['doc.example.com']);
      expect(hostsAt('https://a.doc.example.com/1')).toEqual(['doc.example.com']);
      expect(hostsAt('https://www.example.com/1')).toEqual(['example.com']);
    }
  });

  it('is none elsewhere', () => {
    expect(chooseRule({ rules: [RULE], sites: NONE }, 'https://notexample.com/')).toBeNull();
    expect(chooseRule({ rules: [RULE], sites: NONE }, null)).toBeNull();
  });

  it('drops what the reader wants dropped, and minds no broken selector', () => {
    const html =
      '<p>同志们，今天开会。</p><div class="note"><p>本站推荐</p></div><p>客服热线：400</p><p>谢谢大家。</p>';
    const page = readPage(new JSDOM(html).window.document, 'https://example.com/1', {
      ruleOf: (url) => chooseRule({ rules: [RULE], sites: NONE }, url),
    });
    expect(page.lines.map(({ zone }) => zone)).toEqual(['document', 'outside', 'outside', 'document']);
  });
});

describe('what is done on a site', () => {
  it('follows the lists', () => {
    const sites = { off: ['777doc.com'], added: ['example.com'], opened: ['example.com'] };
    expect(isRecognised({ sites }, 'https://www.777doc.com/1')).toBe(false);
    expect(isRecognised({ sites }, 'https://example.com/1')).toBe(true);
    expect(isOpened({ sites }, 'https://a.example.com/1')).toBe(true);
    expect(isOpened({ sites }, 'https://example.org/1')).toBe(false);
  });
});

describe('hostOf', () => {
  it.each([
    ['example.com', 'example.com'],
    ['https://www.example.com/a?b', 'example.com'],
    ['WWW.Example.COM', 'example.com'],
    ['文库.com', 'xn--dxtr8m.com'],
    ['localhost', null],
    ['127.0.0.1', null],
    ['ftp://example.com', null],
    ['*.example.com', null],
    ['', null],
    [7, null],
  ])('%j: %j', (value, host) => {
    expect(hostOf(value)).toBe(host);
  });
});
