import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { folded } from '../shape.ts';
import { BARE_NAME, namesNoTitle } from '../voice/signed.ts';

/** So many lines below the title, the host's data among them. */
const WITHIN = 8;
const LONGEST = 60;
const YEAR = '(?:(?:19|20)\\d{2}|[二一][〇○零一二三四五六七八九]{3})';
/**
 * What a text tells of itself below its title: its second half, the day, how it was written down:
 * `——在三届五次全会上`, `（2020年8月19日）`, `（根据录音整理）`.
 */
const TELLS = compiled(
  new RegExp(
    `^—{1,2}[^—]{4,}|^\\(${YEAR}\\s?年[^()]{2,24}\\)$|^\\([^()]{0,20}(?:录音|审[阅定]|整理|节选|摘[要录]|提纲|讨论稿|征求意见稿)[^()]{0,20}\\)$`,
  ),
);
/** What only the host says there: who put it into the site, and from where. */
const OF_HOST = /小编|编辑|网|来源|上传|供稿/;

/**
 * Brings in what the document says of itself between its title and its text, where the page sets both outside the text's
 * container. A name alone stands next to more.
 */
export const bringInByline: Pass = (lines, context) => {
  const title = lines.findIndex(({ order }) => order > (context.titleOrder ?? Number.POSITIVE_INFINITY));
  const text = lines.findIndex(({ zone }) => zone === 'document');
  if (title === -1 || text <= title || text - title > WITHIN) return lines;
  const own = lines.map(
    (line, index) => index >= title && index < text && line.zone === 'outside' && isByline(line),
  );
  const isOwn = (line: Line, index: number) =>
    own[index] ||
    (index >= title &&
      index < text &&
      (own[index - 1] || own[index + 1]) &&
      isPlain(line) &&
      BARE_NAME.test(line.text));
  if (!own.includes(true)) return lines;
  return lines.map((line, index) => (isOwn(line, index) ? { ...line, zone: 'document' as const } : line));
};

function isByline(line: Line): boolean {
  const text = folded(line);
  return isPlain(line) && !OF_HOST.test(text) && (tellsOfText(line) || namesNoTitle(text));
}

/** Whether a line is what a text tells of itself below its title, whoever speaks. */
export function tellsOfText(line: Line): boolean {
  return TELLS.test(folded(line));
}

/** What a speaker is, and the houses that speakers are of. */
const ROLE =
  /(?:代表|总监|主[任席管编]|创始人|[伴新][郎娘]|家[长属]|[父母]亲|[儿孙长次][子女]|女儿|校友|学[员生]|队员|工程师|秘书|书记|干事|教授|老师|院士|博士|医[生师]|护士|[校院系班组队团站所台馆园厂局处科县市区镇乡村社会董]长|[董理监]事|经理|总裁|同[学志])$/;
const HOUSE = /(?:[中小大]学|学[院校]|幼儿园|车间|公司|集团|支部|党委|[局委办院厅部处科室组班队社团厂站所])$/;
const NAME = /^[\u3400-\u9fff·]{2,4}$/;

/** Whether a line is nothing but a speaker's role or house and name, parted by spaces: `新郎父亲 骆云樵`, `城关小学 语文组 骆老师`. */
export function namesSpeakerOf(line: Line): boolean {
  const text = folded(line);
  if (!isPlain(line) || !/^[\u3400-\u9fff·\s]{4,30}$/.test(text)) return false;
  const words = text.split(/\s+/);
  const name = words.pop() ?? '';
  if (words.length === 0 || words.length > 2 || !NAME.test(name) || HOUSE.test(name)) return false;
  return (
    words.some((word) => ROLE.test(word)) || (words.some((word) => HOUSE.test(word)) && !OF_HOST.test(text))
  );
}

function isPlain({ text, hint, linkShare }: Line): boolean {
  return text.length <= LONGEST && hint === null && linkShare === 0;
}
