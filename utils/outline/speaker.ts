import type { Line } from '../read/line.ts';
import { namesSpeakerOf } from '../strip/metadata/byline.ts';
import { namesNoTitle } from '../strip/voice/signed.ts';
import { foldWords } from '../text/fold-words.ts';
import { CONTESTANT } from '../text/speech-names.ts';

/** No by-line is longer, in UTF-16 code units. */
const LONGEST = 40;
const LABELLED =
  /^(?:作\s?者|演讲[人者]?|主讲人?|发言人|讲话人|报告人|汇报人|致辞人|述职人|竞聘[人者]|参赛[人者]|选手|朗诵[人者]?)\s?:\s?[^,。;:!?]{2,30}$/;
/** A name with its house in brackets: `汪某(湖口支行)`. A title may say there what of it is printed. */
const WITH_HOUSE =
  /^[\u3400-\u9fff·]{2,4}\s?\((?![^()]*(?:稿|节选|摘[要录]|[一二三四五六七八九十]\)))[^()]{3,24}\)$/;
const IN_BRACKETS = /^\((?![^()]*[掌声乐])(?:[^(),。;:!?]{2,20}\s)?[\u3400-\u9fff·]{1,3}[\u3400-\u9fff×*]\)$/;
/** A house and a name without a space between them, the name masked: `县水务局贺某`. */
const MASKED = /^[\u3400-\u9fff\s]{2,24}[\u3400-\u9fff]某{1,2}$/;

/** Whether a line says who speaks, as it stands below the title of a speech. */
export function namesSpeaker(line: Line): boolean {
  if (line.text.length > LONGEST) return false;
  const text = foldWords(line.text).trim();
  return (
    CONTESTANT.test(line.text) ||
    LABELLED.test(text) ||
    WITH_HOUSE.test(text) ||
    IN_BRACKETS.test(text) ||
    MASKED.test(text) ||
    (namesNoTitle(text) && !/[号年月日]$/.test(text)) ||
    namesSpeakerOf(line)
  );
}
