import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Words that stand in the views themselves, and why they are in no language. */
const ALLOWED = new Map([
  ['Shift C', 'the name of keys'],
  ['C', 'the name of a key'],
  ['F', 'the name of a key'],
  ['Shift F', 'the name of keys'],
  ['example.com', 'how a host is written'],
  ['#content', 'how a selector is written'],
]);
/** Files whose Chinese is data, not words of the interface. */
const DATA = new Map([
  ['entrypoints/welcome/view/sample.ts', 'the sample page and what becomes of it'],
  ['entrypoints/options/view/ConversionFields.tsx', 'samples of what conversion does'],
  ['entrypoints/options/view/WordsField.tsx', 'samples of how words are written'],
  ['utils/browser/warm.ts', 'a page to get ready on'],
]);
/** Attributes that a reader sees or hears. */
const SAID = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Words that a view or an extension's script would show without asking for the reader's language. */
function findWords(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const note = (text: unknown) => {
    if (typeof text !== 'string' || !/[\p{Script=Han}a-z]/iu.test(text)) return;
    if (!ALLOWED.has(text.trim())) found.push(text.trim());
  };
  const visit = (node: Node) => {
    if (node.type === 'JSXText') note(node.value);
    else if (node.type === 'JSXAttribute' && SAID.has(nameOf(node.name)) && isNode(node.value))
      note(node.value.value);
    else if (node.type === 'Literal' && /\p{Script=Han}/u.test(String(node.value))) note(node.value);
    else if (node.type === 'TemplateElement' && isNode(node.value)) {
      const { cooked } = node.value;
      if (/\p{Script=Han}/u.test(String(cooked))) note(cooked);
    } else if (node.type === 'JSXExpressionContainer' && isNode(node.expression)) {
      // {'word'} and {open ? 'word' : 'other'} between tags; classes and the like stand in attributes.
      for (const branch of branchesOf(node.expression)) if (inText.has(node)) note(branch.value);
    }
    for (const value of Object.values(node))
      for (const child of [value].flat()) if (isNode(child)) visitIn(node, child);
  };
  const inText = new Set<Node>();
  const visitIn = (parent: Node, child: Node) => {
    if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') inText.add(child);
    visit(child);
  };
  for (const statement of program.body) if (isNode(statement)) visit(statement);
  return [...new Set(found)];
}

function branchesOf(expression: Node): Node[] {
  const branches = [expression.consequent, expression.alternate, expression.right].filter(isNode);
  return branches.length > 0 ? branches.flatMap(branchesOf) : [expression];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function nameOf(name: unknown): string {
  return isNode(name) ? String(name.name) : '';
}

const files = ['components', 'entrypoints', 'utils/browser'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !DATA.has(name)),
);

describe('words of the interface', () => {
  it.each(files)('come from the locales: %s', (file) => {
    expect(findWords(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>保存</p>', ['保存']],
    ['<p>Save {count} files</p>', ['Save', 'files']],
    ['<button title="Close" class="wide" />', ['Close']],
    ['<button aria-label="关闭" />', ['关闭']],
    ["<p>{open ? 'Less' : t('more')}</p>", ['Less']],
    ["<p>{count > 0 && 'Undo'}</p>", ['Undo']],
    ["say('已复制')", ['已复制']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code that is read
    ['say(`已复制${count}字`)', ['已复制', '字']],
    ["<p class={open ? 'wide' : 'narrow'}>{t('copy.copy')}<kbd>C</kbd></p>", []],
  ])('are found where they stand in a view: %s', (source, words) => {
    expect(findWords('case.tsx', `(${source})`)).toEqual(words);
  });
});
