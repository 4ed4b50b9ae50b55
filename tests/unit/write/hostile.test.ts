import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { exportFile } from '../../../utils/write/export-file.ts';
import { writeMarkdown } from '../../../utils/write/markdown.ts';
import { writeOutlineRichText } from '../../../utils/write/outline.ts';
import { writeRichText } from '../../../utils/write/rich-text.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

/** What a page may hold in any place, to become something else than text in a file or the clipboard. */
const WORDS = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "'--><a href='javascript:alert(1)'>x</a>",
  '</title></style></textarea><iframe src=javascript:alert(1)>',
  '[x](javascript:alert(1)) <javascript:alert(1)> ![x](data:text/html,x)',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;&lt;b&gt;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what template engines would run
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <?php ?> <%= 1 %>',
  '\u202e)1(trela:tpircsavaj\u202c\u2066x\u2069\u200f',
  '---\nscript: !!js/function "x"\n---',
  '=HYPERLINK("http://evil.example")',
];
const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://a.example/"><script>',
  'vbscript:x',
];

function compose(words: string, url: string): Manuscript {
  return manuscriptOf({
    title: words,
    url,
    meta: {
      ...{ date: words, source: words, author: words, category: words },
      ...{ price: words, pages: words, size: words, format: words },
    },
    parts: [
      partOf([heading(1, words), paragraph(`${words}正文。`, words)], {
        ...{ label: words, title: words, subtitle: words, salutation: words },
      }),
      partOf([paragraph(words)], { title: `${words}二` }),
    ],
    findings: [{ kind: 'truncated', quote: words, part: 1, detail: words }],
  });
}

/** What in a page could run, load, or lead elsewhere than to a web address. */
function findLive(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const bad = /^(?:script|iframe|img|svg|object|embed|form|base|textarea)$/.test(element.localName);
    const attributes = [...element.attributes].filter(
      ({ name, value }) => name.startsWith('on') || (/^(?:href|src)$/.test(name) && !/^https?:/.test(value)),
    );
    return bad || attributes.length > 0 ? [element.outerHTML] : [];
  });
}

const CASES = [...WORDS.map((words, index) => [words, ADDRESSES[index % ADDRESSES.length] ?? ''] as const)];

describe.each(CASES)('%s at %s', (words, url) => {
  const manuscript = compose(words, url);

  it('stays text in HTML and in rich text', async () => {
    const { bytes } = await exportFile(manuscript, { format: 'html' });
    expect(findLive(strFromU8(bytes))).toEqual([]);
    expect(findLive(writeRichText(manuscript).html)).toEqual([]);
    expect(findLive(writeOutlineRichText(manuscript, { depth: 4, leads: true }).html)).toEqual([]);
  });

  it.each(['plain', 'obsidian'] as const)('stays text in Markdown (%s)', (preset) => {
    const live: string[] = [];
    const look = (node: { type: string; url?: string; children?: object[] }) => {
      const web = node.url === undefined || /^https?:/.test(node.url);
      if (['html', 'image', 'definition', 'code'].includes(node.type) || !web)
        live.push(JSON.stringify(node));
      for (const child of node.children ?? []) look(child as typeof node);
    };
    look(fromMarkdown(writeMarkdown(manuscript, { preset, frontMatter: false })));
    expect(live).toEqual([]);
  });

  it.each(['docx', 'epub'] as const)('stays text in .%s, in well-formed XML', async (format) => {
    const { bytes, name } = await exportFile(manuscript, { format });
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
    for (const [file, content] of Object.entries(unzipSync(bytes))) {
      if (!/\.(?:xml|rels|xhtml|opf|ncx)$/.test(file)) continue;
      const xml = strFromU8(content);
      const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
      expect(document.querySelector('script, iframe, img, svg, [onerror], [onload]'), file).toBeNull();
      const targets = [...document.querySelectorAll('[TargetMode="External"], a[href]')].map(
        (element) => element.getAttribute('Target') ?? element.getAttribute('href') ?? '',
      );
      expect(
        targets.filter((target) => /^\s*(?:javascript|data|vbscript|file):/i.test(target)),
        file,
      ).toEqual([]);
    }
  });
});
