/** What was found for what was asked last, found once: pass after pass asks for the same lines, line after line for the same page. */
export function rememberLast<Asked extends readonly unknown[], Found>(
  find: (...asked: Asked) => Found,
): (...asked: Asked) => Found {
  let known: { readonly asked: Asked; readonly found: Found } | null = null;
  return (...asked) => {
    if (known === null || known.asked.some((value, index) => value !== asked[index]))
      known = { asked, found: find(...asked) };
    return known.found;
  };
}
