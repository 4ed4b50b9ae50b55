/** What an address says of a page: the document it would be of, and the number printed for it; null for none. */
export interface Reading {
  readonly stem: string;
  readonly number: number | null;
  /** A whole step of the path is the number: that of an article as well as that of a page. */
  readonly bare: boolean;
}

const EXTENSION = /\.(?:[sx]?html?|php|aspx?|jspx?|do)$/i;
const INDEX = /\/(?:index|default)$/i;
/** `a_2`, `a-p2`, `a/2`, `a/page/2`, `12p2`, `a(2)`. More digits, or a 0 before them, are an id. */
const NUMBERED = /^(.*?[^/])([/_,~-](?:p|page)?[/_-]?|(?<=\d)p|\()(0|[1-9]\d{0,2})\)?$/i;
const DATED = /(?:19|20)\d\d[-_/](?:0?[1-9]|1[0-2])$/;
const PARAMETER = /^(?:p|pg|pn|yema|(?:cur(?:rent)?|the)?_?page_?(?:no|num|number|index|id)?)$/i;
const TRACKING = /^(?:utm_\w+|from|spm|ref|referer|source|scene|share\w*)$/i;

/** All that an address may say: `show-12` is a page of its own, or the twelfth of `show`. */
export function readAddress({ pathname, searchParams }: URL): Reading[] {
  const path = pathname.replace(/\/+$/, '').replace(EXTENSION, '').replace(INDEX, '');
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const readings: Reading[] = [{ stem: stemOf(path, asked), number: null, bare: false }];
  const [, base = '', mark, digits] = NUMBERED.exec(path) ?? [];
  if (digits && !DATED.test(base))
    readings.push({
      stem: stemOf(base.replace(INDEX, ''), asked),
      number: Number(digits),
      bare: mark === '/',
    });
  for (const page of asked) {
    const [name, value] = page;
    if (!PARAMETER.test(name) || !/^\d{1,3}$/.test(value)) continue;
    const rest = asked.filter((other) => other !== page);
    readings.push({ stem: stemOf(path, rest), number: Number(value), bare: false });
  }
  return readings;
}

function stemOf(path: string, asked: readonly [string, string][]): string {
  return `${path}?${asked.map(String).sort()}`;
}
