import type { Pass } from '../context.ts';
import { compiled } from '../text/compiled.ts';
import { dropLines } from './remove.ts';
import { folded } from './shape.ts';
import { splitTitle } from './title-candidates.ts';
import { coreOf, titleCore } from './title-text.ts';

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
