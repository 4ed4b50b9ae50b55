import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { isProse, type Place } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { phrasePass } from '../phrases.ts';
import { dropLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { removeSections } from './sections.ts';

const HEADING = compiled(
  /^[\s【[|]*(?:网友|最新|全部|精彩|热门|用户|文章|文明|读者)(?:评论|留言|跟帖|点评)(?:\s*[(:]?\s*\d*\s*条?[)]?)?[\s】\]>]*$/,
);
/** How many there are, and nothing else: `评论 3`, `26 条评论`. */
const COUNTED = compiled(
  /^(?:(?:评论|留言|回复)\s?\(?\s?[1-9]\d*\s?条?\)?|[1-9]\d*\s?条(?:评论|留言|回复))$/,
);
const OTHER_FURNITURE = /©|copyright|备案|关于我们|联系我们|相关|推荐|热门|上一篇|下一篇|返回顶部/;

/** Who wrote a comment and when: `一叶知秋 昨天 22:07`. */
const WRITTEN = compiled(
  /(?:^|\s)(?:\d{1,2}\s?(?:秒|分钟|小时|天|周|个?月|年)前|刚刚|[今昨前]天(?:\s?\d{1,2}:\d{2})?|(?:20\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)$/,
);
const LONGEST_WRITER = 40;
/** What can be done with a comment: `回复 赞(11)`. */
const ANSWERS = compiled(/^(?:(?:回复|点?赞|举报|[踩顶]|支持|反对|有用)\s?\(?\d*\)?[\s|·]*){1,5}$/);
/** Of one comment, in lines. */
const MOST_LINES = 3;

/** What readers wrote under the document. */
export const removeCommentLists: Pass = (lines, context) =>
  removeSections(dropLines(lines, context, 'comment', framedComments(lines)), context, {
    reason: 'comment',
    opens,
    goesOn,
  });

/** What stands between the row with its writer and the row with its buttons is a comment, whatever it says. */
function framedComments(lines: readonly Line[]): ReadonlySet<Line> {
  const framed = new Set<Line>();
  lines.forEach((line, index) => {
    if (line.text.length > LONGEST_WRITER || !ANSWERS.test(folded(line))) return;
    const above = lines.slice(Math.max(0, index - MOST_LINES - 1), index);
    const writer = above.findLastIndex(isWriter);
    if (writer !== -1) for (const own of [...above.slice(writer), line]) framed.add(own);
  });
  return framed;
}

function isWriter(line: Line): boolean {
  return line.text.length <= LONGEST_WRITER && WRITTEN.test(folded(line));
}

function opens(line: Line, place: Place): boolean {
  if (line.text.length > 24) return false;
  const text = folded(line);
  return HEADING.test(text) || ((place === 'tail' || place === 'outside') && COUNTED.test(text));
}

function goesOn(line: Line, place: Place): boolean {
  const text = folded(line);
  if (isLabel(line) || isSalutation(line) || isEnumerated(line) || metaOf(line) !== null) return false;
  if (place !== 'outside' && place !== 'tail') return false;
  return line.text.length <= 160 && !(line.text.length <= 80 && OTHER_FURNITURE.test(text));
}

/** Who answers, in a thread: `沙发 发表于 2021-1-14 10:02`, `3楼 2020-1-3 10:40`. */
const FLOOR = compiled(
  /^(?:沙发|板凳|地板|(?:[2-9]|\d{2,3})\s?[楼#](?![\u3400-\u9fff])).{0,16}(?:发[表布]于|\d\s?[-/.月]\s?\d{1,2}日?\s+\d{1,2}:\d{2})/,
);
const LONGEST_FLOOR = 40;
const LONGEST_NAME = 16;
/** In a longer post there may be more of the text. */
const LONGEST_ANSWER = 120;
/** And where items go on. */
const FEWEST_ITEMS = 2;

/** The same in a forum's own form, told by their counting: `轱辘一响2层`, `#3 南屏晚钟`. */
const COUNTED_FLOOR = compiled(
  /^(?:[^,。!?;:]{1,24}?\s?|第)(\d{1,3})\s?[层楼#]$|^#\s?(\d{1,3})(?:\s[^,。!?;:]{1,24})?$/,
);
const FEWEST_FLOORS = 4;
/** In UTF-16 code units: a poster may go on with a text in further posts. */
const LONGEST_POST = 300;

/** The answers to what a thread's first post says, where none of them is a text of its own. */
export const removeAnswers: Pass = (lines, context) => {
  const floors = findCountedFloors(lines);
  const [first] = floors;
  if (first !== undefined && isPosted(lines.slice(0, first)) && areShort(lines, floors))
    return dropLines(lines, context, 'comment', new Set(lines.slice(first)));
  const floor = lines.findIndex((line) => line.text.length <= LONGEST_FLOOR && FLOOR.test(folded(line)));
  if (!isPosted(lines.slice(0, Math.max(0, floor)))) return lines;
  const named = isName(lines[floor - 1]) ? floor - 1 : floor;
  const answers = lines.slice(named);
  const areRemarks = !answers.some(isText) && answers.filter(isEnumerated).length < FEWEST_ITEMS;
  return areRemarks ? dropLines(lines, context, 'comment', new Set(answers)) : lines;
};

/** A text stands there. */
function isPosted(lines: readonly Line[]): boolean {
  return lengthOf(lines.filter(isProse)) >= LONGEST_ANSWER;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Where answers begin that are counted up from the second or third post; none where they are few. */
function findCountedFloors(lines: readonly Line[]): readonly number[] {
  const found: number[] = [];
  let last = 1;
  lines.forEach((line, index) => {
    if (line.text.length > LONGEST_FLOOR || !/\d/.test(line.text)) return;
    const match = COUNTED_FLOOR.exec(folded(line));
    const count = Number(match?.[1] ?? match?.[2] ?? 0);
    if (count <= last || count > last + 2) return;
    found.push(index);
    last = count;
  });
  return found.length >= FEWEST_FLOORS ? found : [];
}

function areShort(lines: readonly Line[], floors: readonly number[]): boolean {
  const posts = floors.map((floor, place) => lines.slice(floor, floors[place + 1] ?? floor + MOST_LINES));
  return posts.every((post) => lengthOf(post) <= LONGEST_POST && !post.some(isLabel));
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_NAME && !/[,。!?;:]/.test(folded(line));
}

function isText(line: Line): boolean {
  return line.text.length > LONGEST_ANSWER || isLabel(line) || isSalutation(line);
}

/** Comment boxes and their buttons. */
export const removeCommentForms = phrasePass({
  reason: 'comment',
  anywhere: [
    /^(?:发表|我要|添加|写|查看|提交|参与|暂无|还没有|抢先|登录后)(?:全部|更多|所有|您的|你的)?(?:评论|留言|回复|点评)[!。.~]?(?:\s*\(\d+\))?$/,
    /^(?:暂无|还没有)(?:人)?(?:评论|留言).{0,16}$/,
  ],
  atEdges: [
    /^(?:评论|留言|跟帖|回复|点评)(?:区|列表|内容)?\s*[(:]?\s*(?:共)?\d*\s*条?(?:评论)?[)]?$/,
    /^(?:共有?)?\s*\d+\s*(?:条|人)(?:评论|留言|参与|回复).{0,12}$/,
    /^(?:您|你)?(?:需要|必须|请先?)登[录陆]后?.{0,10}(?:评论|留言|回复|发表).{0,10}$/,
    /^(?:请?自觉)?(?:请)?遵守.{0,24}(?:政策|法规|法律|公约|规定).{0,60}$/,
    /^(?:昵称|匿名(?:发表|评论)?|验证码|用户名|密\s?码|表情|提交|发布|游客)(?:[\s:*|]*(?:昵称|匿名|验证码|用户名|密\s?码|表情|提交|发布|游客|登录|注册|评论))*[\s:]*$/,
    /^还可以输入/,
    /^文明(?:上网|发言|评论)/,
    /^追[问答]\s?:.{1,140}$/,
    /^.{0,40}(?:(?:可以|欢迎|继续|还能|随时)追问|满意.{0,4}采[纳納]|采[纳納][哦噢~呀吧]).{0,16}$/,
    /^(?:来说两句吧|说点什么吧?|我来说两句|快来(?:发表|抢)|沙发).{0,20}$/,
  ],
});
