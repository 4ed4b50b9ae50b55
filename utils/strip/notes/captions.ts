import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { phrasePass } from '../phrases.ts';
import { dropLines } from '../remove.ts';
import { folded } from '../shape.ts';

/** What is printed under a picture, by the words that say so: who took it, who gave it, that it shows something. */
export const removeCaptions = phrasePass({
  reason: 'outside',
  anywhere: [
    /^[^。!?;]{0,60}(?:(?:记者|通讯员|报|网|社|图|照片|中心)[^。,:;]{0,12}|\s[\u3400-\u9fff]{2,4})\s?(?<!拍)摄[)]?$/,
    /^[^!?;]{0,80}(?:本[报台刊网])?(?:记者|通讯员)\s{0,2}(?:[\u3400-\u9fff]\s{0,2}){2,4}摄[)]?$/,
    /^[^。!?;]{0,60}(?:摄影|图片|照片|图源|供图)\s?[:/][^。,:;]{1,24}$/,
    /^[^。,!?;、]{4,60}\s摄影\s[\u3400-\u9fff]{1,2}\s?[\u3400-\u9fff]{1,2}$/,
    /^[^!?;]{0,60}\((?:(?:图|图片|照片)(?:片?来?[源自]于?|\/|:|由)|(?:摄影|供图)[:/])[^()。,;]{1,24}\)$/,
    /^[^。!?;]{0,60}\([^()。!?;]{2,24}(?:供图|供稿|摄影?|摄制|提供)\)$/,
    /^[^。!?;]{0,60}\((?:资料|效果|示意|配|网络)(?:图片?|照片)\)$/,
    /^[↑⬆]{1,3}[^↑⬆]{2,80}$/,
    /^图[为為](?![的了什何]|什么)[^。!?;:]{2,60}。?$/,
  ],
  atEdges: [],
});

/** What sites set before the words under a picture, and before nothing else that is no sentence. */
const MARK = /^([△▲▼◁◀▷▶])[^。!?;:]{2,50}$/;

/** Lines with the mark that a caption below a picture has: the picture of theirs may stand above, or not be there. */
export const removeMarkedCaptions: Pass = (lines, context) => {
  const marks = new Set<string | null>(
    context.page.lines.flatMap((line) => (line.hint === 'outside' ? [markOf(line)] : [])),
  );
  marks.delete(null);
  if (marks.size === 0) return lines;
  const marked = lines.filter(
    (line) => line.zone === 'document' && line.hint === null && marks.has(markOf(line)),
  );
  return marked.length === 0 ? lines : dropLines(lines, context, 'outside', new Set(marked));
};

function markOf(line: Line): string | null {
  return line.text.length <= 60 ? (MARK.exec(folded(line))?.[1] ?? null) : null;
}
