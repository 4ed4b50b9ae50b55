import type { Pass } from '../../context.ts';
import { compiled } from '../../text/compiled.ts';
import { dropLines } from '../remove.ts';
import { folded, isSalutation } from '../shape.ts';
import { endsAsTitle } from '../title/candidates.ts';
import { coreOf, titleCore } from '../title/text.ts';
import { splitTitle } from '../title/window-title.ts';

const LONGEST = 160;
/** The path stands above the text. */
const FURTHEST = 30;
const SIGN = /[>»›→＞/\\|:-]/;
const STEP = compiled(/\s*[>»›→＞/\\|-]+\s*|(?<=^[^:]{1,8}):/);

/** A path to the page, whatever leads it in and parts its steps: its last step is the title of the page. */
export const removePaths: Pass = (lines, context) => {
  const titles = new Set(splitTitle(context.page.documentTitle ?? '').map(titleCore));
  const head = lines.slice(0, FURTHEST);
  const paths = new Set(
    head.filter((line) => {
      const steps = line.text.length <= LONGEST && SIGN.test(folded(line)) ? folded(line).split(STEP) : [];
      if (steps.length < 3 || /[。!?;,]/.test(steps.slice(0, -1).join(''))) return false;
      const last = titleCore(steps.at(-1) ?? '');
      if (last.length < 6) return false;
      return titles.has(last) || head.some((other) => other !== line && coreOf(other) === last);
    }),
  );
  return dropLines(lines, context, 'breadcrumb', paths);
};

/** `您现在的位置：首页 → 校长寄语 → 查看文章`. */
const LOCATION = compiled(/^(?:您|你)?(?:现在|目前|当前)?(?:所在)?的?位置(?:是)?\s?:.*[>»›→/]/);

/** What an old page's table sets above its path, in one cell with the text: its welcome, its columns, its polls. */
export const removeAbovePath: Pass = (lines, context) => {
  const at = lines
    .slice(0, FURTHEST)
    .findLastIndex((line) => line.zone === 'document' && LOCATION.test(folded(line)));
  const above = lines.slice(0, Math.max(0, at));
  if (above.some(isSalutation)) return lines;
  const dropped = above.filter((line) => line.zone === 'document' && !endsAsTitle(line));
  return dropLines(lines, context, 'breadcrumb', new Set(dropped));
};
