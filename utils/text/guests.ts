/** In UTF-16 code units. */
const LONGEST = 400;
const GUESTS =
  /^(?!出席|[参參]加|[刚剛]才|今[天日]|[现現]在)[^。！？!?；;：:]{2,300}[、，,]\s?各[位大界][^。！？!?；;：:]{0,100}(?:朋友|同志|同事|[们們]|嘉[宾賓]|[来來][宾賓]|代表|委[员員]|同[学學]|家[长長]|校友|[议議][员員])[：:]$/;

/**
 * Whether a line greets guests by name and office one by one and everybody else at last
 * (`沈某某主席（元朗區議會主席）、各位嘉賓、各位朋友：`): officials of Hong Kong do so.
 */
export function greetsGuests(text: string): boolean {
  return text.length <= LONGEST && /[：:]$/.test(text) && GUESTS.test(text);
}
