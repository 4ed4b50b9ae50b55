import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { isProse, layOut } from '../layout.ts';
import { keepLines, mayBe } from '../remove.ts';
import { folded, isEnumerated } from '../shape.ts';
import { countWords, HOST } from '../words/host-words.ts';

/** What terms are about. */
const TERM_WORDS =
  /本站|网站|文[档库]|上传|下载|浏览|预览|版权|权益|侵权|压缩|解压|软件|附件|会员|客服|答案|课件|举报|商业/g;
const HEADING =
  /^[^,。:;!?]{0,6}(?:提[示醒]|须知|说明|声明|规[则定]|注意(?:事项)?|方法|指南|步骤|条款)[:】\])]?$/;
const LONGEST = 60;
/** The same of terms written out, most of which name the host. */
const LONGEST_TERM = 240;

/** `1. 1、本站…`: a list's mark before the number that its row has itself. No speaker counts so. */
const TWICE_NUMBERED = /^(\d{1,2})\.\s?\1、/;
const FEWEST = 2;

/**
 * A host's numbered terms under their heading, above or behind the text: one that names the host tells of all. And those
 * that are numbered twice.
 */
export const removeTerms: Pass = (lines, context) => {
  const places = layOut(lines);
  const lastProse = lines.findLastIndex((line) => isProse(line) && !isItem(line) && !isTerm(line));
  const twice = lines.flatMap(({ text }, index) => (TWICE_NUMBERED.test(text) ? [index] : []));
  const taken = new Set<number>(twice.length >= FEWEST ? twice : []);
  lines.forEach((line, index) => {
    if (isEnumerated(line) || !HEADING.test(folded(line))) return;
    if (places[index] === 'body' && index < lastProse) return;
    let end = index + 1;
    for (let item = lines[end]; item !== undefined && (isItem(item) || isTerm(item)); item = lines[end])
      end++;
    const items = lines.slice(index + 1, end);
    if (items.length < 2) return;
    const naming = lines.slice(index, end).filter(namesHost);
    if (naming.length < (items.every(isItem) ? 1 : items.length / 2)) return;
    for (let at = index; at < end; at++) taken.add(at);
  });
  return keepLines(lines, (line, index) => {
    if (!taken.has(index) || !mayBe(line, 'disclaimer')) return true;
    recordRemoval(context, line, 'disclaimer');
    return false;
  });
};

function namesHost(line: Line): boolean {
  return countWords(folded(line), HOST) > 0;
}

function isTerm(line: Line): boolean {
  return line.text.length <= LONGEST_TERM && isEnumerated(line) && countWords(folded(line), TERM_WORDS) > 0;
}

function isItem(line: Line): boolean {
  return line.text.length <= LONGEST && (isEnumerated(line) || /^[①-⑩]/.test(line.text));
}
