/** Goes to one address and does nothing else: what asks for a log-in before it goes is not followed. */
const GOES =
  /^\s*(?:javascript:)?\s*(?:(?:window|self|top|parent|document|this)\.)*(?:location(?:\.href)?\s*=|(?:location\.(?:assign|replace)|open)\()\s*(?:'([^']+)'|"([^"]+)")\s*(?:,\s*['"]_\w+['"]\s*)?\)?\s*;?\s*(?:return\s+\w+\s*;?\s*)?$/i;
/** As a list of choices goes on: `location.href='a_'+this.value+'.html'`. */
const GOES_BY_CHOICE =
  /^\s*(?:(?:window|self|top|parent|document)\.)*location(?:\.href)?\s*=\s*['"]([^'"]*)['"]\s*\+\s*this(?:\.options\[this\.selectedIndex\])?\.value\s*(?:\+\s*['"]([^'"]*)['"]\s*)?;?\s*$/i;
const NAMED = ['data-href', 'data-url', 'data-link'];

/** Where an element leads: by its address, by one that it names for a script, by a script that only goes there; or ''. */
export function targetOf(element: Element): string {
  const href = element.getAttribute('href') ?? '';
  if (!/^(?:#|javascript:|\s*$)/i.test(href)) return href;
  const scripted = [element.getAttribute('onclick'), href].map(readGoing).find((to) => to !== '');
  return scripted ?? NAMED.map((name) => element.getAttribute(name)).find((to) => to) ?? '';
}

/** Where a choice of a list leads: by its value, or by what the list puts around it. */
export function targetOfOption(option: Element): string {
  const value = option.getAttribute('value') ?? '';
  const [, before, after = ''] =
    GOES_BY_CHOICE.exec(option.closest('select')?.getAttribute('onchange') ?? '') ?? [];
  if (before !== undefined && value !== '') return before + value + after;
  // A bare number in a list of choices is seldom an address.
  return /[./?]/.test(value) ? value : '';
}

function readGoing(script: string | null): string {
  const [, single, double] = GOES.exec(script ?? '') ?? [];
  return single ?? double ?? '';
}
