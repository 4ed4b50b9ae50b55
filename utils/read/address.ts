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
  ];
  return named.find((address) => isWebAddress(address)) ?? null;
}

function isWebAddress(address: string | null | undefined): address is string {
  return typeof address === 'string' && /^https?:\/\//i.test(address) && URL.canParse(address);
}
