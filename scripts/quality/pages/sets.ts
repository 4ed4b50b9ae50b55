import type { KindOfText } from './kinds.ts';
import { readKinds } from './read-kinds.ts';
import { readWordings, type Wordings } from './wordings.ts';

/** Wordings of a group of hosts with the texts on their pages. */
interface PageSet {
  readonly name: string;
  readonly wordings: Wordings;
  /** Beside those that every set has. */
  readonly kinds: readonly KindOfText[];
}

/** Those that the rules were made and mended with, and the weights of the voice trained on. */
export const KNOWN_SETS: readonly PageSet[] = [
  { name: 'seen', wordings: readWordings('seen'), kinds: [] },
  // Written after the first rules were.
  { name: 'seen later', wordings: readWordings('later'), kinds: [] },
  // As document libraries and sample-text sites word their pages. Many of the rarer speeches greet nobody, and hold
  // what hosts print too: lists, numbers, contacts.
  {
    name: 'of libraries, rarer texts',
    wordings: readWordings('libraries'),
    kinds: [...readKinds('speeches-rare'), ...readKinds('others-rare')],
  },
  // Official accounts, press offices, forums, school and mobile pages.
  { name: 'of portals, rarer texts', ...readSet('portals') },
  // Machine-made summaries, offers to write, apps and mini-programs, long disclaimers; speeches full of a host's own
  // words, short and cut-off ones, and what only looks like them.
  { name: 'of mills, rarer texts', ...readSet('mills') },
  // Old article sites, school portals and resellers; speeches on what hosts are made of.
  { name: 'of reposts, rarer texts', ...readSet('reposts') },
  // After a reading of real pages: offices, schools, newspapers, mobile mirrors, sites of Taiwan and Hong Kong; short
  // speeches of families and schools.
  { name: 'of offices, rarer texts', ...readSet('offices') },
];

/** Those that no weight was trained on. */
export const UNSEEN_SETS: readonly PageSet[] = [
  // Editors who write as they speak; the thresholds of the voice were set with them.
  { name: 'of editors, texts on what hosts talk of', ...readSet('editors') },
  // Written after all rules and weights.
  { name: 'held out, texts held out', ...readSet('held-out') },
];

function readSet(file: string): Omit<PageSet, 'name'> {
  return { wordings: readWordings(file), kinds: readKinds(file) };
}
