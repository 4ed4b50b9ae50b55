import type { Pass } from '../../context.ts';
import { compiled } from '../../text/compiled.ts';
import { countDistinct } from '../../text/count.ts';
import { lettersOf } from '../../text/letters.ts';
import { isProse, LONGEST_NOTE } from '../layout.ts';
import { siteNames } from '../marks/site-names.ts';
import { metaOf } from '../metadata/fields.ts';
import { type Candidate, removeLines } from '../remove.ts';
import {
  countSentenceEnds,
  folded,
  isEnumerated,
  isLabel,
  isSalutation,
  SALUTATION_START,
} from '../shape.ts';
import { titleCore } from '../title/text.ts';
import { plainVoiceOf } from '../voice/hear.ts';
import { scorePublishing } from '../words/publishing.ts';

const BARE_LABEL = /^[\s【[]*(?:免责声明|版权声明|版权说明|特别声明|郑重声明|下载声明|文档说明)[\s】\]:]*$/;
/** A speech begins in one of the first lines. */
const FIRST_LINES = 10;
const LAST_LINES = 5;

/** Editors' leads and publishers' notes: 下面是小编…, 本文系作者原创投稿…, 声明：… */
export const removeDisclaimers: Pass = (lines, context) => {
  const core = titleCore(context.title);
  const names = siteNames(context);
  const opening = lines.findIndex(
    (line) => isLabel(line) || isSalutation(line) || SALUTATION_START.test(folded(line)),
  );
  const opener = lines[opening];
  const address = opener !== undefined && isSalutation(opener) ? opening : 0;
  return removeLines(lines, context, 'disclaimer', (candidate) => {
    if (metaOf(candidate.line) !== null) return false;
    const isEarly = candidate.index < FIRST_LINES && candidate.index < address;
    return isDisclaimer(candidate) || isLead(candidate, isEarly, core) || namesSite(candidate, names);
  });
};

/** `《某某讲话》出自：某某文秘` */
const CREDITS = /^《[^《》]{4,60}》(?:一文)?(?:出自|来自|来源于?|摘自)\s?:?.{2,30}$/;

/** A site's name and slogan behind a paragraph are not the paragraph's. */
const BEHIND_SENTENCES = /(?<=[。!?])\s*[^。!?]{1,40}$/;

/** A longer line is a paragraph of the document's where it sounds so. In UTF-16 code units. */
const LONG = 100;
const OWN = -2.5;

function isDisclaimer({ line, place }: Candidate): boolean {
  if (line.text.length > LONGEST_NOTE || isProse(line)) return false;
  const text = place === 'body' ? folded(line).replace(BEHIND_SENTENCES, '') : folded(line);
  const score = scorePublishing(text) + (CREDITS.test(text) ? 4 : 0);
  if (place === 'body') return score >= 6 && text.length <= 160 && countSentenceEnds(text) <= 3;
  if (score < 4) return BARE_LABEL.test(text);
  return line.text.length <= LONG || plainVoiceOf(line) >= OWN;
}

/** Somebody who presents the text to readers. */
const PRESENTS = compiled(
  /[您你]|大家|各位|编者|编辑|小编|本站|本文|此文|[本这]篇|参考|借鉴|欣赏|一读|阅读|佳作|来稿|写作|启发|帮助|分享|整理|精选|挑选|推荐/g,
);

/** Words of one who speaks of a text, not in one. */
const OF_TEXT = /[您你]|编者|编辑|小编|本站|本文|此文|佳作|来稿|写作|范文|欣赏|一读/;

/** A press office's: 以下是政務司司長今日在典禮的致辭全文： */
const INTRODUCES =
  /^以下[是为](?!我).{6,80}(?:致辞|讲话|发言|演讲|演辞|谈话|讲辞|开场发言|总结发言)(?:全文|内容|要点|摘要)?(?:\(.{2,12}\))?:$/;

/** A sentence about the text at its edges: one that names its title, or speaks to readers above the address. */
function isLead({ line, place, index, lines }: Candidate, isEarly: boolean, core: string): boolean {
  const atEdge = index < FIRST_LINES || index >= lines.length - LAST_LINES;
  if (line.text.length > 300 || !atEdge) return false;
  const text = folded(line);
  if (isEarly && INTRODUCES.test(text)) return true;
  if (SALUTATION_START.test(text) || isLabel(line) || isEnumerated(line)) return false;
  const told = countDistinct(text, PRESENTS);
  const named = core.length >= 6 && lettersOf(text).includes(core) && text.length > core.length + 8;
  if (named) return told >= (isEarly || place === 'head' || place === 'tail' ? 1 : 2);
  return isEarly && told >= 2 && OF_TEXT.test(text) && isProse(line);
}

/** A short notice with the site's own name in it. */
function namesSite({ line, place }: Candidate, names: readonly string[]): boolean {
  if (place === 'body' || place === 'border' || line.text.length > LONGEST_NOTE) return false;
  const text = folded(line);
  return text.length > 24 && names.some((name) => text.includes(name));
}
