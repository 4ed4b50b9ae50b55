/**
 * Trains the model that says whether a line is the host's word or the document's, on lines written for it:
 * `node scripts/train/voices.ts` measures it (each world by a model that saw nothing of it) and writes
 * utils/strip/voice/model.ts.
 */
import { scoreVoice } from '../../utils/strip/voice/score.ts';
import { loadConverter } from '../dictionary/load.ts';
import { requireReports } from '../quality/reports.ts';
import { readWorlds, sample, type Utterance, utterancesOf } from './voice-lines.ts';
import { train } from './voice-model.ts';
import { documentWordings, hostWordings } from './voice-wordings.ts';
import { writeVoiceModel } from './voice-writer.ts';

/** Paragraphs of reports beside the lines: plain sentences of documents. */
const PLAIN = 1500;

const simplify = await loadConverter('Hant', 'hans');
const worlds = readWorlds(simplify);
const reports = requireReports();
const always = [
  ...sample(reports.flat(), PLAIN).flatMap((text) => utterancesOf(text, false, simplify)),
  ...hostWordings().flatMap((text) => utterancesOf(text, true, simplify)),
  ...documentWordings().flatMap((text) => utterancesOf(text, false, simplify)),
];

for (const [name, lines] of worlds) {
  const others = [...worlds].flatMap(([other, list]) => (other === name ? [] : list));
  const model = train([...others, ...always]);
  const heard = lines.filter(({ isLine }) => isLine);
  console.error(`${name}: ${judge(heard.map((line) => ({ ...line, odds: scoreVoice(model, line) })))}`);
}

/** How many of the host's lines are louder than 0, and than all but some of the document's. */
function judge(heard: readonly (Utterance & { odds: number })[]): string {
  const oddsOf = (isHost: boolean) => heard.filter((line) => line.isHost === isHost).map(({ odds }) => odds);
  const [hosts, own] = [oddsOf(true), oddsOf(false)];
  const percent = (list: readonly number[], above: number) =>
    `${((100 * list.filter((odds) => odds > above).length) / list.length).toFixed(1)} %`;
  const loudest = [...own].sort((left, right) => right - left);
  const above = (share: number) => percent(hosts, loudest[Math.floor(share * own.length)] ?? 0);
  return `host ${percent(hosts, 0)}, document ${percent(own, 0)} taken for the host's; at 1 % of the document ${above(0.01)} of the host, at 5 % ${above(0.05)}`;
}

const model = train([...[...worlds.values()].flat(), ...always]);
writeVoiceModel(model, simplify);
