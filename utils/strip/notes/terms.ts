import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { isProse, layOut } from '../layout.ts';
import { keepLines, mayBe } from '../remove.ts';
import { folded, isEnumerated } from '../shape.ts';
import { countWords, HOST } from '../words/host-words.ts';

const HEADING =
  /^[^,。:;!?]{0,6}(?:提[示醒]|须知|说明|声明|规[则定]|注意(?:事项)?|方法|指南|步骤|条款)[:】\])]?$/;
const LONGEST = 60;

/** A host's numbered terms under their heading, above or behind the text: one that names the host tells of all. */
export const removeTerms: Pass = (lines, context) => {
  const places = layOut(lines);
  const lastProse = lines.findLastIndex((line) => isProse(line) && !isItem(line));
  const taken = new Set<number>();
  lines.forEach((line, index) => {
    if (isEnumerated(line) || !HEADING.test(folded(line))) return;
    if (places[index] === 'body' && index < lastProse) return;
    let end = index + 1;
    for (let item = lines[end]; item !== undefined && isItem(item); item = lines[end]) end++;
    if (end - index < 3) return;
    if (!lines.slice(index, end).some((item) => countWords(folded(item), HOST) > 0)) return;
    for (let at = index; at < end; at++) taken.add(at);
  });
  return keepLines(lines, (line, index) => {
    if (!taken.has(index) || !mayBe(line, 'disclaimer')) return true;
    recordRemoval(context, line, 'disclaimer');
    return false;
  });
};

function isItem(line: Line): boolean {
  return line.text.length <= LONGEST && (isEnumerated(line) || /^[①-⑩]/.test(line.text));
}
