import type { Level } from '../manuscript.ts';
import { memberOf, pick } from './member.ts';

/** What can be chosen of how a text is taken away, in the order it is offered. */
export const TAKING = {
  preset: ['plain', 'obsidian', 'joplin'],
  /** Level of the title. */
  topLevel: [1, 2, 3],
  /** `script`: after the script of the text. */
  docx: ['script', 'gongwen', 'plain', 'traditional'],
  encoding: ['utf-8', 'utf-8-bom', 'gbk'],
  depth: [1, 2, 3, 4],
  restorations: ['plain', 'marked', 'listed'],
} as const;

type Offered<Key extends keyof typeof TAKING> = (typeof TAKING)[Key][number];

/** How a text leaves the view; the writers say what each means. */
export interface TakingSettings {
  markdown: { preset: Offered<'preset'>; topLevel: Offered<'topLevel'>; frontMatter: boolean };
  docx: { preset: Offered<'docx'> };
  text: { encoding: Offered<'encoding'>; crlf: boolean };
  outline: { depth: Level; leads: boolean };
  provenance: boolean;
  restorations: Offered<'restorations'>;
}

export const TAKEN: TakingSettings = {
  markdown: { preset: 'plain', topLevel: 1, frontMatter: false },
  docx: { preset: 'script' },
  text: { encoding: 'utf-8', crlf: false },
  outline: { depth: 2, leads: true },
  provenance: true,
  restorations: 'plain',
};

/** Reads member by member; what cannot be read is as it is at first. */
export function readTaking(value: unknown): TakingSettings {
  const group = (name: string) => (key: string) => memberOf(memberOf(value, name), key);
  const [markdown, docx, text, outline] = [group('markdown'), group('docx'), group('text'), group('outline')];
  return {
    markdown: {
      preset: pick(TAKING.preset, markdown('preset'), TAKEN.markdown.preset),
      topLevel: pick(TAKING.topLevel, markdown('topLevel'), TAKEN.markdown.topLevel),
      frontMatter: pick([false, true], markdown('frontMatter'), TAKEN.markdown.frontMatter),
    },
    docx: { preset: pick(TAKING.docx, docx('preset'), TAKEN.docx.preset) },
    text: {
      encoding: pick(TAKING.encoding, text('encoding'), TAKEN.text.encoding),
      crlf: pick([false, true], text('crlf'), TAKEN.text.crlf),
    },
    outline: {
      depth: pick(TAKING.depth, outline('depth'), TAKEN.outline.depth),
      leads: pick([false, true], outline('leads'), TAKEN.outline.leads),
    },
    provenance: pick([false, true], memberOf(value, 'provenance'), TAKEN.provenance),
    restorations: pick(TAKING.restorations, memberOf(value, 'restorations'), TAKEN.restorations),
  };
}
