import type { Pass } from '../context.ts';
import { isProse, LONGEST_NOTE } from './layout.ts';
import { scorePublishing } from './publishing.ts';
import { type Candidate, removeLines } from './remove.ts';
import { countSentenceEnds, folded } from './shape.ts';

const BARE_LABEL = /^[\s【[]*(?:免责声明|版权声明|版权说明|特别声明|郑重声明|下载声明|文档说明)[\s】\]:]*$/;

/** Editors' leads and publishers' notes: 下面是小编…, 本文系作者原创投稿…, 声明：… */
export const removeDisclaimers: Pass = (lines, context) =>
  removeLines(lines, context, 'disclaimer', isDisclaimer);

function isDisclaimer({ line, place }: Candidate): boolean {
  if (line.text.length > LONGEST_NOTE || isProse(line)) return false;
  const text = folded(line);
  const score = scorePublishing(text);
  if (place === 'body') return score >= 6 && text.length <= 160 && countSentenceEnds(text) <= 3;
  return score >= 4 || BARE_LABEL.test(text);
}
