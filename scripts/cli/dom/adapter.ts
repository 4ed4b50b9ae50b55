import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { PageDocument } from './document.ts';
import { PageElement } from './element.ts';
import { PageComment, PageFragment, type PageNode, type PageParent, PageText } from './node.ts';

/** The parser's words for our nodes. It keeps no document type: only whether there is one decides something. */
export type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageParent,
  PageNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  never
>;

/** Lets the parser build one page. */
export function createAdapter(): TreeAdapter<PageTypes> {
  const document = new PageDocument();
  return {
    createDocument: () => document,
    createDocumentFragment: () => new PageFragment(),
    createElement: (name, namespace, attributes) =>
      new PageElement(name, namespace, new Map(attributes.map(pairOf)), document),
    createCommentNode: (data) => new PageComment(data),
    createTextNode: (text) => new PageText(text),

    appendChild: (parent, node) => parent.insert(node, null),
    insertBefore: (parent, node, after) => parent.insert(node, after),
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: (parent, text, after) => insertText(parent, text, after),
    adoptAttributes(element, attributes) {
      for (const [name, value] of attributes.map(pairOf)) {
        if (!element.attributes.has(name)) element.attributes.set(name, value);
      }
    },
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: ({ content }) => content ?? new PageFragment(),
    setDocumentType() {},
    setDocumentMode(_, mode) {
      document.mode = mode;
    },
    getDocumentMode: ({ mode }) => mode,

    getAttrList: ({ attributes }) => [...attributes].map(([name, value]) => ({ name, value })),
    getChildNodes: ({ childNodes }) => childNodes,
    getFirstChild: ({ firstChild }) => firstChild,
    getParentNode: ({ parentNode }) => parentNode,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI,
    getTagName: ({ localName }) => localName,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: (never) => never,
    getDocumentTypeNodePublicId: (never) => never,
    getDocumentTypeNodeSystemId: (never) => never,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation() {},
    updateNodeSourceCodeLocation() {},
    isElementNode: (node) => node instanceof PageElement,
    isTextNode: (node) => node instanceof PageText,
    isCommentNode: (node) => node instanceof PageComment,
    isDocumentTypeNode: (_node): _node is never => false,
  };
}

/** Text beside text is one text. */
function insertText(parent: PageParent, text: string, after: PageNode | null): void {
  const before = after === null ? parent.lastChild : after.previousSibling;
  if (before instanceof PageText) before.data += text;
  else parent.insert(new PageText(text), after);
}

function pairOf({ prefix, name, value }: Token.Attribute): [string, string] {
  return [prefix ? `${prefix}:${name}` : name, value];
}
