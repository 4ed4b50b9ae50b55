import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { SIMPLIFIED_ONLY, STEPS, TRADITIONAL_ONLY } from '../../../utils/convert/script-characters.ts';

const LOCALES = ['zh_CN', 'zh_TW', 'en'];
/** Names of scripts, set in the script they name, and the mark on the button. */
const SAME_EVERYWHERE = new Set(['script.hans', 'action.speechMark']);
/** Names that no language translates: of formats, of programs, of itself. */
const SAME_IN_ENGLISH = new Set(['extension.language', 'copy.markdown', 'export.md']);
const ALSO_TRADITIONAL = new Set(['script.tw', 'script.hk']);

async function read(locale: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(`locales/${locale}.yml`);
  return new Map(
    messages.flatMap((message) => {
      if (message.type === 'chrome') return [];
      const text = message.type === 'simple' ? message.message : Object.values(message.plurals).join(' | ');
      return [[message.key.join('.'), text] as const];
    }),
  );
}

const [china, taiwan, english] = (await Promise.all(LOCALES.map(read))) as [
  Map<string, string>,
  Map<string, string>,
  Map<string, string>,
];

describe('locales', () => {
  it('are these three', () => {
    expect(readdirSync('locales').sort()).toEqual(LOCALES.map((locale) => `${locale}.yml`).sort());
  });

  it('have the same keys in the same order, none empty', () => {
    expect(china.size).toBeGreaterThan(50);
    for (const other of [taiwan, english]) expect([...other.keys()]).toEqual([...china.keys()]);
    for (const [key, text] of [...china, ...taiwan, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('put the same values in', () => {
    const places = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort();
    for (const [key, text] of china) {
      expect(places(taiwan.get(key)), key).toEqual(places(text));
      expect(places(english.get(key)), key).toEqual(places(text));
    }
  });

  it('are written in their own script and language', () => {
    const simplified = decode(SIMPLIFIED_ONLY);
    const traditional = decode(TRADITIONAL_ONLY);
    for (const [key, text] of china)
      if (!ALSO_TRADITIONAL.has(key)) expect(strays(text, traditional), key).toBe('');
    for (const [key, text] of taiwan)
      if (!SAME_EVERYWHERE.has(key)) expect(strays(text, simplified), key).toBe('');
    for (const [key, text] of english)
      if (!SAME_EVERYWHERE.has(key)) expect(text.replace(/[简繁]/g, ''), key).not.toMatch(/\p{Script=Han}/u);
  });

  it('are translated: no word is the same in English and in Chinese', () => {
    const same = [...english].filter(
      ([key, text]) => /[a-z]/i.test(text) && (text === china.get(key) || text === taiwan.get(key)),
    );
    expect(same.filter(([key]) => !SAME_IN_ENGLISH.has(key))).toEqual([]);
  });

  it('say something in Chinese wherever they say something in English', () => {
    for (const chinese of [china, taiwan]) {
      const without = [...chinese].filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key);
      const words = without.filter((key) => /[a-z]/i.test(english.get(key)?.replace(/\$\d/g, '') ?? ''));
      expect(words.filter((key) => !SAME_IN_ENGLISH.has(key))).toEqual([]);
    }
  });

  it('hold nothing that is not used', () => {
    const sources = ['components', 'entrypoints', 'utils/browser'].flatMap(readAll).join('\n');
    const whole = sources + readFileSync('wxt.config.ts', 'utf8');
    const unused = [...china.keys()].filter(
      (key) => !whole.includes(`'${key}'`) && !whole.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });
});

function readAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function strays(text: string, foreign: ReadonlySet<string>): string {
  return [...text].filter((character) => foreign.has(character)).join('');
}

function decode(encoded: string): Set<string> {
  let code = 0x4e00;
  const characters = new Set<string>();
  for (const step of encoded) {
    code += step === '-' ? STEPS.length : STEPS.indexOf(step);
    if (step !== '-') characters.add(String.fromCharCode(code));
  }
  return characters;
}
