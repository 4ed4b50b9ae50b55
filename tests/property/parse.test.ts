import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { createAdapter } from '../../scripts/cli/dom/adapter.ts';
import { PageElement } from '../../scripts/cli/dom/element.ts';
import { type PageNode, PageParent } from '../../scripts/cli/dom/node.ts';
import { parsePage } from '../../scripts/cli/dom/parse.ts';

const NAMES = [
  ...['p', 'DIV', 'b', 'a', 'x-Y1', 'pre', 'table', 'tr', 'td', 'template', 'frameset', 'select', 'option'],
  ...['script', 'Style', 'title', 'textarea', 'noscript', 'noframes', 'iframe', 'xmp', 'plaintext'],
  ...['svg', 'math', 'mi', 'foreignObject', 'annotation-xml', 'html', 'head', 'body'],
];
const ATTRIBUTES = [
  ...[
    'class="a &amp; b\' <c>"',
    "id='一\n\"&lt二'",
    'HREF=/a?b&copy=1',
    'a',
    '="x"',
    'a=',
    'x:Y-1_=\t"',
    "'>",
  ],
  ...['"', 'data-é="\u{20000}"', 'a=1 a=2', '/', '\r\n', 'encoding="text/html"'],
];
const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '!',
    '-',
    '--',
    '"',
    "'",
    '&',
    '&amp;',
    '&notin',
    '&#x4e00;',
    '&#13;',
    '&#0;',
    ']]>',
    '=',
  ],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<!',
    '<?xml',
    '<![CDATA[',
    '<!doctype html>',
    '</',
    '<!--<script',
    '</script',
  ],
  ...[
    '</style',
    '</STYLE >',
    '</title\n>',
    '</textarea/>',
    '</scrip',
    '<script>',
    '<script src="a">',
    '<style>',
  ],
  ...[
    '同志们：',
    '一、',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t\f',
    '\0',
    '\ud83d',
    '\udc00',
    '\u{1f600}',
    '\u00a0',
    'if (a<b) ',
  ],
];

const tag = fc
  .tuple(
    fc.constantFrom('<', '<', '</'),
    fc.constantFrom(...NAMES),
    fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }),
    fc.constantFrom('>', '>', '>', '/>', ' >', ''),
  )
  .map(([open, name, attributes, close]) => [open + name, ...attributes].join(' ') + close);

const soup = fc
  .array(fc.oneof(tag, fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** All that the tree of a node holds. */
function dump(node: PageNode): unknown {
  const { nodeType, nodeValue } = node;
  if (!(node instanceof PageParent)) return [nodeType, nodeValue];
  const children = node.childNodes.map(dump);
  if (!(node instanceof PageElement)) return [nodeType, children];
  const { localName, namespaceURI, attributes, content } = node;
  return [localName, namespaceURI, [...attributes], children, content && dump(content)];
}

function dumpPlain(html: string): unknown {
  const document = parse(html, { treeAdapter: createAdapter(), scriptingEnabled: false });
  return [document.mode, dump(document)];
}

function dumpParsed(html: string): unknown {
  const document: unknown = parsePage(html);
  return document instanceof PageParent && [Reflect.get(document, 'mode'), dump(document)];
}

test('a page becomes the tree that the parser makes of it character by character', () => {
  fc.assert(
    fc.property(soup, (html) => {
      expect(dumpParsed(html)).toEqual(dumpPlain(html));
    }),
    { numRuns: 3000 },
  );
});

test('a page longer than what the parser keeps of it', () => {
  const row = '<p class="讲话">同志们：&nbsp;<b>一</b>\n<!-- 注 --><script>if (a < b) c()</script> 会议</p>';
  expect(dumpParsed(row.repeat(2000))).toEqual(dumpPlain(row.repeat(2000)));
});
