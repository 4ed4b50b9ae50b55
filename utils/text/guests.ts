/** In UTF-16 code units. */
const LONGEST = 400;
const GUESTS =
  /^(?!出席|[参參]加|[刚剛]才|今[天日]|[现現]在)[^。！？!?；;：:]{2,300}[、，,]\s?各[位大界][^。！？!?；;：:]{0,100}(?:朋友|同志|同事|大家好|[们們]|嘉[宾賓]|[来來][宾賓]|代表|委[员員]|同[学學仁]|家[长長]|校友|[议議][员員]|[伙夥]伴|[乡鄉][亲親]|[亲親好]友|(?:[毕畢][业業]|[实實][习習]|新|考)生)[：:]$/;
/** `船工朋友们、师傅们：` */
const GROUPS =
  /^[^。！？!?；;：:、，,的]{1,8}[们們](?:[、，,]\s?[^。！？!?；;：:、，,的]{1,8}[们們]){1,4}[：:]$/;
/** `各位乡贤、各位师傅：`, whoever they are. */
const EACH =
  /^(?:(?:尊敬|敬[爱愛]|[亲親][爱愛])的)?[各诸諸]位[^。！？!?；;：:、，,的都要应應须須是]{1,10}(?:[、，,]\s?(?:(?:尊敬|敬[爱愛]|[亲親][爱愛])的)?[各诸諸]位[^。！？!?；;：:、，,的都要应應须須是]{1,10}){1,5}[：:]$/;

/**
 * Whether a line greets guests by name and office one by one and everybody else at last
 * (`沈某某主席（元朗區議會主席）、各位嘉賓、各位朋友：`), as officials of Hong Kong do; or nothing but groups of people.
 */
export function greetsGuests(text: string): boolean {
  return (
    text.length <= LONGEST && /[：:]$/.test(text) && [GUESTS, GROUPS, EACH].some((form) => form.test(text))
  );
}
