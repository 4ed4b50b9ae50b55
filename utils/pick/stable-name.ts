/** Names that need no escaping in a selector. */
const PLAIN = /^[a-z_\u4e00-\u9fff][\w\u4e00-\u9fff-]{0,39}$/i;
/** What an element is at the moment, not what it is. */
const STATE =
  /^(?:(?:is|has|js|no)[-_].*|active|current|selected|checked|on|open(?:ed)?|clos(?:e|ed)|show|shown|hidden?|hover|focus(?:ed)?|visible|load(?:ed|ing)|lazy.*|first|last|odd|even|clearfix)$/i;
/** A number this long counts pages, not places. */
const COUNTER = /\d{3}/;
/** Marks on the words of a name that a person gave: `box2` yes, `x7Gh2` no. */
const WORD = /^[a-z\u4e00-\u9fff]*\d{0,2}$/i;

/** Whether an id or a class looks as if the next page of the site had it too: no state, no number, nothing made by a tool. */
export function isStableName(name: string): boolean {
  if (!PLAIN.test(name) || STATE.test(name) || COUNTER.test(name)) return false;
  return name.split(/[-_]+/).every((word) => WORD.test(word) && !isShuffled(word));
}

/** `bdVaJa`: capitals strewn in, as tools do it; words of a person are longer. */
function isShuffled(word: string): boolean {
  const humps = word.split(/(?<=[a-z])(?=[A-Z])/);
  return humps.length > 2 && word.length / humps.length < 3;
}
