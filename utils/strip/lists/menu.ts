import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { isProse } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { dropLines } from '../remove.ts';
import { folded, isSalutation } from '../shape.ts';

/** A column of a site is named by kinds of texts and nothing else: 公文范文, 讲话致辞, 心得体会. */
const COLUMN = compiled(
  /^(?:(?:网站|本站)?[首主]页|(?:公文|文秘|范文|领导|讲话|致辞|发言|演讲|主持词?|心得|体会|工作|总结|计划|方案|述职|述廉|报告|汇报|党建|党务|党课|团务|材料|应用文|写作|作文|合同|协议|简历|祝福|贺词|礼仪|书信|条据|策划|教案|课件|试题|论文|文档|文库|资料|办公|法律|文书|常用|实用|行政|公务|机关|检讨|申请|调研|思想|读后感|观后感|导游词|节日|祝酒词?|开学|毕业|求职|职场|教育|学习|精品|热门|最新|推荐){1,3}(?:大全|专题|频道|栏目|中心|指导|模板|书|稿)?)$/,
);
/** A subtitle may stand below a title. */
const FEWEST = 3;
/** A site's menu stands above the text, the site's greeting perhaps before it. */
const FURTHEST = 30;

/** The columns of a site one below the other, as the page's copy in plain text has its menu: none of them is the title. */
export const removeMenus: Pass = (lines, context) =>
  dropLines(lines, context, 'breadcrumb', new Set(findMenus(lines.slice(0, FURTHEST))));

function findMenus(head: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  let run: Line[] = [];
  for (const line of head) {
    if (COLUMN.test(folded(line))) {
      run.push(line);
      continue;
    }
    found.push(...menuOf(run, line));
    run = [];
    if (isSalutation(line)) break;
  }
  return found;
}

/** All of a run of columns; the last is the text's title where the text, or what is told of it, stands right below. */
function menuOf(run: readonly Line[], next: Line): readonly Line[] {
  if (run.length < FEWEST) return [];
  const menu = isProse(next) || isSalutation(next) || metaOf(next) !== null ? run.slice(0, -1) : run;
  return menu.length < FEWEST ? [] : menu;
}
