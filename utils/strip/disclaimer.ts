import type { Pass } from '../context.ts';
import { scorePublishing } from './publishing.ts';
import { type Candidate, removeLines } from './remove.ts';
import { countSentenceEnds, folded } from './shape.ts';

const LABELLED =
  /^[\s【[(*※]*(?:免责声明|版权声明|版权说明|特别声明|郑重声明|下载声明|声明|导语|前言|编者按|编辑推荐|温馨提示|提示|说明|备注|注意事项|网站提示|特别提醒)\s*[】\])]?\s*[::]/;
const BARE_LABEL =
  /^[\s【[]*(?:免责声明|版权声明|版权说明|特别声明|郑重声明|下载声明|文档简介|文档说明)[\s】\]:]*$/;
const LEAD =
  /^(?:以下|下面|下边|这里|今天|接下来|本文)(?:就|便)?(?:是|为|由|给|我们|请|小编|,).{0,80}(?:整理|收集|搜集|分享|准备|带来|精编|提供|参考|欣赏|阅读|喜欢|帮助).{0,60}$|^请大家(?:共同)?(?:欣赏|阅读|参考).{0,80}$|^.{0,60}(?:希望|但愿)(?:对|能|可以|能够|给)?.{0,6}(?:您|你|大家|各位)?.{0,10}(?:有所)?(?:帮助|喜欢|启发|借鉴|参考)(?:作用|价值)?[!。~.]?$/;

/** Editors' leads and publishers' notes: 下面是小编…, 本文系作者原创投稿…, 声明：… */
export const removeDisclaimers: Pass = (lines, context) =>
  removeLines(lines, context, 'disclaimer', isDisclaimer);

function isDisclaimer({ line, place }: Candidate): boolean {
  if (line.text.length > 400) return false;
  const text = folded(line);
  if (BARE_LABEL.test(text) && place !== 'body') return true;
  const score = scorePublishing(text);
  if (place === 'body') return score >= 6 && text.length <= 160 && countSentenceEnds(text) <= 3;
  if (LABELLED.test(text)) return score >= 2 || text.length <= 80;
  if (LEAD.test(text) && text.length <= 160) return score >= 2;
  return score >= 4;
}
