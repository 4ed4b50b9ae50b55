import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { isProse } from '../layout.ts';
import { dropLines } from '../remove.ts';
import { folded, isLabel, isSalutation } from '../shape.ts';
import { endsText, isSigned } from '../voice/voice.ts';

/** An essay or a list that the host adds: `拓展阅读：运动会口号`, `【写作指导】`, `小贴士：…`. */
const OPENS = compiled(
  /^[\s【[(★▲◆■●☆]*(?:(?:拓展|延伸|扩展)(?:阅读|链接|资料|知识)|知识(?:拓展|链接|延伸)|写(?:作|法)(?:指导|技巧|要点|提示|建议)|(?:温馨)?小(?:贴士|知识)|后记|补记|又记)(?:$|[\s】\])]*(?::.{0,40}$|[】\])].{0,40}$))/,
);
/** What the poster adds: `后记：讲到手表那一段…`, `8月2日更新：…`, `—— 再次更新 ——` over what he adds. */
const ADDS = compiled(
  /^[\s—–-]*(?:(?:后记|补记|又记|ps|p\.s\.?)\s?:|(?:再次|\d{1,2}\s?月\s?\d{1,2}\s?日)\s?(?:更新|补充|编辑)\s?(?::|[\s—–-]*$))/,
);
/** So much of the text stands above what is added to it. */
const ABOVE = 0.6;
/** A poster adds a few lines at the very end; further up `PS：` may be the text's own. */
const ADDED = 3;
/** Lines of a text's end: last words, signature, date. */
const CLOSING = 4;

/** What the host adds behind the text: how such speeches are written, further slogans, tips. */
export const removeAfterwords: Pass = (lines, context) => {
  const document = lines.filter(({ zone }) => zone === 'document');
  const start = document.findIndex(
    (line, index) => opens(line, index, document) && isBehind(document, index),
  );
  return start === -1 ? lines : dropLines(lines, context, 'disclaimer', new Set(document.slice(start)));
};

function opens(line: Line, index: number, document: readonly Line[]): boolean {
  const text = folded(line);
  if (ADDS.test(text)) return document.length - index <= ADDED;
  const closing = document.slice(Math.max(0, index - CLOSING), index);
  return OPENS.test(text) && closing.some((above) => endsText(above) || isSigned(above));
}

/** Most of the page's text is above, and no other begins behind. */
function isBehind(document: readonly Line[], index: number): boolean {
  const above = lengthOf(document.slice(0, index));
  const behind = document.slice(index);
  return (
    above >= ABOVE * (above + lengthOf(behind)) && !behind.some((line) => isLabel(line) || isSalutation(line))
  );
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
}
