import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import type { Place } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { phrasePass } from '../phrases.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { removeSections } from './sections.ts';

const HEADING = compiled(
  /^[\s【[|]*(?:网友|最新|全部|精彩|热门|用户|文章|文明|读者)(?:评论|留言|跟帖|点评)(?:\s*[(:]?\s*\d*\s*条?[)]?)?[\s】\]>]*$/,
);
const OTHER_FURNITURE = /©|copyright|备案|关于我们|联系我们|相关|推荐|热门|上一篇|下一篇|返回顶部/;

/** What readers wrote under the document. */
export const removeCommentLists: Pass = (lines, context) =>
  removeSections(lines, context, {
    reason: 'comment',
    opens: (line) => line.text.length <= 24 && HEADING.test(folded(line)),
    goesOn,
  });

function goesOn(line: Line, place: Place): boolean {
  const text = folded(line);
  if (isLabel(line) || isSalutation(line) || isEnumerated(line) || metaOf(line) !== null) return false;
  if (place !== 'outside' && place !== 'tail') return false;
  return line.text.length <= 160 && !(line.text.length <= 80 && OTHER_FURNITURE.test(text));
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
    /^(?:来说两句吧|说点什么吧?|我来说两句|快来(?:发表|抢)|沙发).{0,20}$/,
  ],
});
