import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findSite, matches, SITES } from '../../../utils/sites/index.ts';
import { selectorsOf } from '../../support/site-selectors.ts';

const hosts = SITES.flatMap((site) => site.hosts);

describe('the rows', () => {
  test('name every host once', () => {
    expect(hosts.length).toBe(new Set(hosts).size);
  });

  test('name hosts as bare domain names, none of them this machine', () => {
    for (const host of hosts) {
      expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(new URL(`https://${host}/`).hostname).toBe(host);
      expect(host).not.toMatch(/localhost|^[\d.]+$/);
    }
  });

  test('hold valid selectors', () => {
    const { document } = new JSDOM('').window;
    for (const site of SITES) {
      for (const selector of selectorsOf(site)) {
        expect(() => document.querySelector(selector), `${site.hosts[0]}: ${selector}`).not.toThrow();
      }
    }
  });

  test('say what they are and where they are known from', () => {
    for (const site of SITES) {
      expect(site.note).toMatch(/\.$/);
      expect(site.source.length).toBeGreaterThan(5);
    }
  });
});

test('match patterns are well-formed, one a host', () => {
  expect(matches()).toHaveLength(hosts.length);
  for (const pattern of matches()) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
});

describe('findSite', () => {
  test('finds a host and its subdomains', () => {
    expect(findSite('https://www.777doc.com/doc-1.html')?.hosts).toContain('777doc.com');
    expect(findSite('http://m.ruiwen.com/a/1.html?x=1')?.title).toBe('h1.title');
  });

  test('takes the nearer of two domain names', () => {
    expect(findSite('https://wenku.baidu.com/view/1.html')?.hosts).toEqual(['wenku.baidu.com']);
  });

  test('knows no others', () => {
    expect(findSite('https://not777doc.com/')).toBeNull();
    expect(findSite('https://777doc.com.example.org/')).toBeNull();
    expect(findSite('http://127.0.0.1:8080/777doc.com')).toBeNull();
    expect(findSite('http://localhost/')).toBeNull();
    expect(findSite('about:blank')).toBeNull();
    expect(findSite('no address')).toBeNull();
    expect(findSite(null)).toBeNull();
  });
});
