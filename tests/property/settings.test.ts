import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { QUOTES } from '../../utils/browser/conversion-settings.ts';
import {
  DEFAULTS,
  readSettings,
  type Settings,
  SHOWN_SCRIPTS,
  TYPOGRAPHY,
} from '../../utils/browser/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../utils/browser/settings-file.ts';
import { chooseRule } from '../../utils/browser/site-rules.ts';
import { TAKING } from '../../utils/browser/taking-settings.ts';
import { readPage } from '../../utils/read/page.ts';

const host = fc.constantFrom('example.com', 'a.example.org', '777doc.com', 'x-1.cn');
const hosts = fc.uniqueArray(host);
const texts = fc.uniqueArray(fc.constantFrom('.ad', '#foot', 'p > i', '点击下载', '版权所有'));
const settings: fc.Arbitrary<Settings> = fc.record({
  typography: fc.record({
    face: fc.constantFrom(...TYPOGRAPHY.face),
    size: fc.constantFrom(...TYPOGRAPHY.size),
    leading: fc.constantFrom(...TYPOGRAPHY.leading),
    measure: fc.constantFrom(...TYPOGRAPHY.measure),
    theme: fc.constantFrom(...TYPOGRAPHY.theme),
  }),
  script: fc.constantFrom(...SHOWN_SCRIPTS),
  conversion: fc.record({
    words: fc.uniqueArray(fc.constantFrom('范仲淹', '软件 → 軟體', '软件 → 軟件 @港', '于\t于')),
    vocabulary: fc.boolean(),
    quotes: fc.constantFrom(...QUOTES),
  }),
  taking: fc.record({
    markdown: fc.record({
      preset: fc.constantFrom(...TAKING.preset),
      topLevel: fc.constantFrom(...TAKING.topLevel),
      frontMatter: fc.boolean(),
    }),
    docx: fc.record({ preset: fc.constantFrom(...TAKING.docx) }),
    text: fc.record({ encoding: fc.constantFrom(...TAKING.encoding), crlf: fc.boolean() }),
    outline: fc.record({ depth: fc.constantFrom(...TAKING.depth), leads: fc.boolean() }),
    provenance: fc.boolean(),
    restorations: fc.constantFrom(...TAKING.restorations),
  }),
  singleKeys: fc.boolean(),
  sites: fc.record({ off: hosts, added: hosts, opened: hosts }),
  rules: fc.uniqueArray(
    fc.record({ host, container: fc.constantFrom('#content', 'main'), drop: texts, phrases: texts }),
    { selector: (rule) => rule.host },
  ),
});

describe('settings', () => {
  it('come back from their file as they were', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(readSettingsFile(writeSettingsFile(given))).toEqual({ settings: given });
      }),
    );
  });

  it('are valid, whatever lies in the store, and the same when read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ sites: fc.anything(), rules: fc.anything() }),
          fc.record({
            conversion: fc.record({ words: fc.array(fc.oneof(fc.anything(), fc.string())) }),
            taking: fc.record({ markdown: fc.anything(), text: fc.anything(), outline: fc.anything() }),
          }),
        ),
        (value) => {
          const read = readSettings(value);
          expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
          expect(readSettingsFile(writeSettingsFile(read))).toEqual({ settings: read });
        },
      ),
    );
  });

  it('of a file with anything in it are taken whole or refused', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (text, inner) => {
        const wrapped = JSON.stringify({ kind: 'jinggao-settings', version: 1, settings: JSON.parse(inner) });
        for (const file of [text, wrapped, text.slice(1)]) {
          const result = readSettingsFile(file);
          if ('settings' in result) expect(readSettings(result.settings)).toEqual(result.settings);
          else expect(['json', 'foreign', 'newer', 'invalid']).toContain(result.refusal);
        }
      }),
    );
  });

  it('with one wrong member are refused with its place', () => {
    const places = [
      'typography.size',
      'script',
      'sites.off',
      'rules',
      'conversion.words',
      'taking.provenance',
      'singleKeys',
    ] as const;
    fc.assert(
      fc.property(settings, fc.constantFrom(...places), (given, place) => {
        const file = JSON.parse(writeSettingsFile(given));
        const [outer = '', inner] = place.split('.');
        if (inner === undefined) file.settings[outer] = 17;
        else file.settings[outer][inner] = 17;
        expect(readSettingsFile(JSON.stringify(file))).toEqual({ refusal: 'invalid', place });
      }),
    );
  });
});

describe('a settings file', () => {
  const write = (more: object) =>
    JSON.stringify({ kind: 'jinggao-settings', version: 1, settings: {}, ...more });

  it('of an older version lacks what was not there yet', () => {
    const typography = { ...DEFAULTS.typography, face: 'kai' };
    expect(readSettingsFile(write({ settings: { typography } }))).toEqual({
      settings: { ...DEFAULTS, typography },
    });
  });

  it('of the first version keeps all that it has, and gets the defaults for what came since', () => {
    const first = {
      typography: { face: 'fang', size: 22, leading: 2.2, measure: 44, theme: 'sepia' },
      script: 'hk',
      sites: { off: ['777doc.com'], added: ['example.com'], opened: [] },
      rules: [{ host: 'example.com', container: '#content', drop: ['.ad'], phrases: [] }],
    };
    expect(readSettingsFile(write({ settings: first }))).toEqual({ settings: { ...DEFAULTS, ...first } });
    expect(JSON.parse(writeSettingsFile(DEFAULTS)).version).toBe(3);
  });

  it.each([
    ['{', 'json', ''],
    ['null', 'foreign', ''],
    ['{"kind":"other"}', 'foreign', ''],
    [write({ version: 4 }), 'newer', ''],
    [write({ settings: { conversion: { words: ['范', '软件 →'] } } }), 'invalid', 'conversion.words.1'],
    [write({ settings: { taking: { markdown: { topLevel: 9 } } } }), 'invalid', 'taking.markdown.topLevel'],
    [write({ settings: { taking: { text: { crlf: 'yes' } } } }), 'invalid', 'taking.text.crlf'],
    [write({ version: '1' }), 'invalid', 'version'],
    [write({ settings: null }), 'invalid', 'settings'],
    [write({ settings: { colour: 'red' } }), 'invalid', 'colour'],
    [write({ settings: { sites: { off: ['https://example.com/'] } } }), 'invalid', 'sites.off.0'],
    [
      write({ settings: { rules: [{ host: 'example.com', drop: ['.ad'], run: 'alert(1)' }] } }),
      'invalid',
      'rules.0.run',
    ],
    [' '.repeat(1_000_001), 'json', ''],
  ])('is refused: %.80s', (text, refusal, place) => {
    expect(readSettingsFile(text)).toEqual({ refusal, place });
  });

  it.each([
    ['10 MB', ' '.repeat(10_000_000), 'json'],
    ['a nesting of 100,000', '['.repeat(100_000), 'json'],
    [
      'a nesting of 100,000 in a rule',
      write({ settings: { rules: 0 } }).replace('0', deep(100_000)),
      'invalid',
    ],
    [
      'a list where texts belong',
      write({ settings: { rules: [{ host: 'a.cn', drop: [['.ad']] }] } }),
      'invalid',
    ],
    [
      'a rule without end',
      write({ settings: { rules: [{ host: 'a.cn', drop: ['.a'.repeat(5_000)] }] } }),
      'invalid',
    ],
    ['a thousand rules', write({ settings: { rules: Array.from({ length: 1000 }, ruleOf) } }), 'invalid'],
    ['a number where a text belongs', write({ settings: { script: 1e308 } }), 'invalid'],
    [
      'another constructor',
      write({ settings: { typography: { constructor: { prototype: {} } } } }),
      'invalid',
    ],
  ])('is refused: %s', (_name, text, refusal) => {
    expect(readSettingsFile(text)).toMatchObject({ refusal });
  });

  it('may hold selectors that are none: they find nothing, and reading goes on', () => {
    const broken = ['((((', '[a=', '*:is(', ':host-context(x)', '\\', '^(a+)+$', '🀄️', '</style>', '/*'];
    const rules = [{ host: 'a.example', container: '((', drop: broken, phrases: ['^(a+)+$', '(['] }];
    const file = readSettingsFile(write({ settings: { ...DEFAULTS, rules } }));
    if (!('settings' in file)) throw new Error(file.place);
    expect(file.settings.rules).toEqual(rules);
    const { document } = new JSDOM('<p>同志们：</p><p>今天我们开会。([</p>').window;
    const { lines } = readPage(document, 'https://a.example/', {
      ruleOf: (url) => chooseRule(file.settings, url),
    });
    expect(lines.map((line) => line.text)).toEqual(['同志们：', '今天我们开会。([']);
  });

  it('changes no prototype', () => {
    const result = readSettingsFile(
      '{"kind":"jinggao-settings","version":1,"settings":{"__proto__":{"script":"tw"}}}',
    );
    expect(result).toEqual({ refusal: 'invalid', place: '__proto__' });
  });
});

function deep(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

function ruleOf(_: unknown, index: number) {
  return { host: `a${index}.example`, container: 'p', drop: [], phrases: [] };
}
