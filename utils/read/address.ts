/**
 * The web address of a page: as it was asked for, else as the page itself names it. A file's own address
 * says nothing to a reader, and where it lies is nobody's business.
 */
export function findAddress(document: Document, asked: string | null): string | null {
  const named = [
    asked,
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.URL,
    findSaved(document),
  ];
  return named.find((address) => isWebAddress(address)) ?? null;
}

/** What a browser, or SingleFile, says at the beginning of a page that it saves. */
const SAVED = /^\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/;

/** Browsers write it before the page's root, SingleFile right in it. */
function findSaved({ childNodes, documentElement }: Document): string | undefined {
  const comments = [...childNodes, ...(documentElement?.childNodes ?? [])].filter(isComment);
  return comments.map(({ nodeValue }) => SAVED.exec(nodeValue ?? '')?.[1]).find((address) => address);
}

function isComment({ nodeType }: Node): boolean {
  return nodeType === 8;
}

function isWebAddress(address: string | null | undefined): address is string {
  return typeof address === 'string' && /^https?:\/\//i.test(address) && URL.canParse(address);
}
