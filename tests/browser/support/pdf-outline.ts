/** The bookmarks of a PDF of Chromium's in reading order, each with how deep it stands, from 1: `2 一、……`. */
export function readPdfOutline(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, number = '', body = '']) => [number, body] as const,
    ),
  );
  const [root = ''] = [...objects.values()].filter((body) => body.includes('/Type /Outlines'));
  const follow = (body: string, name: string) => {
    const [, number = ''] = new RegExp(`/${name} (\\d+) 0 R`).exec(body) ?? [];
    return objects.get(number);
  };
  const list = (first: string | undefined, depth: number): string[] =>
    first === undefined
      ? []
      : [
          `${depth} ${readTitle(first)}`,
          ...list(follow(first, 'First'), depth + 1),
          ...list(follow(first, 'Next'), depth),
        ];
  return list(follow(root, 'First'), 1);
}

/** In UTF-16, as hexadecimal digits after the mark of their order. */
function readTitle(body: string): string {
  const [, digits = ''] = /\/Title <FEFF([0-9A-F]*)>/.exec(body) ?? [];
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}
