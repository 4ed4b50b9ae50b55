/** Behind these a name stands between spaces: `请王 明同志发言`. */
const NAMES = '请請由和与與、，长長记記任表员員席生士授志';
const NAMED = '.{1,3}(?:同志|先生|女士|老[师師]|教授|[书書][记記])';
/** What is done, up to the space or the stage direction that is left of the break before what the host says. */
const DONE = `[^。！？；：（!?;:(\\s]{2,39}[^。！？；：（!?;:(\\s${NAMES}](?:\\s(?=[\\u3400-\\u9fff×“（])(?!${NAMED})|(?=（[^（）]{0,12}[毕畢后後束]）))`;
const NUMBER = '第([一二三四五六七八九十]{1,3})[项項](?:[议議]程|[内內]容|[环環][节節])?[：:，,]';

/** The number of an item of an agenda whose heading lost its break: `第三项，校友代表发言 一日为师，…`, `第一项，升国旗（礼毕）请坐下。` */
export const AGENDA_NUMBER = `^${NUMBER}(?=${DONE})`;
const ITEM = new RegExp(`^${NUMBER}${DONE}`);

/** Where the heading of such an item ends, or null. */
export function endOfAgendaItem(text: string): number | null {
  const item = text.charAt(0) === '第' ? ITEM.exec(text) : null;
  return item === null ? null : item[0].trimEnd().length;
}
