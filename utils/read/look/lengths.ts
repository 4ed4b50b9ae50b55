/** A window of a usual height stands for the reader's. */
const PIXELS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, em: 16, rem: 16, vh: 8 };

/** A length of CSS in pixels, about; NaN for what is none, or a share of something. */
export function pixelsOf(value: string): number {
  const [, amount, unit = ''] = /^(-?(?:\d*\.)?\d+)([a-z]*|%)$/.exec(value) ?? [];
  return Number(amount) === 0 ? 0 : Number(amount) * (PIXELS[unit] ?? Number.NaN);
}
