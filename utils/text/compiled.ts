/** So long that engines compile for speed at once. */
const LONG = 'あ'.repeat(1000);

/**
 * Compiles a pattern to machine code. By themselves engines compile it to byte code first and to machine code when it is
 * used again or on a long text: the byte code of a long pattern alone takes several times as long.
 */
export function compile(pattern: RegExp): RegExp {
  pattern.test(LONG);
  pattern.lastIndex = 0;
  return pattern;
}

const waiting: RegExp[] = [];

/** A pattern that most pages are asked for, to be compiled before the first page is. */
export function compiled(pattern: RegExp): RegExp {
  waiting.push(pattern);
  return pattern;
}

/** Compiles what waits for it. */
export function compilePatterns(): void {
  for (const pattern of waiting.splice(0)) compile(pattern);
}
