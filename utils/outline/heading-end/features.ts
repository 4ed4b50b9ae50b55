import { classOfCharacter, classOfPair, type WordClass } from './word-class.ts';

/**
 * How likely characters are to begin a body and to end a heading: log-odds against running text, in tenths, by the
 * one or two characters concerned. What is not listed counts 0.
 */
export interface BorderOdds {
  readonly start1: ReadonlyMap<string, number>;
  readonly start2: ReadonlyMap<string, number>;
  readonly end1: ReadonlyMap<string, number>;
  readonly end2: ReadonlyMap<string, number>;
}

/** Names of the features in the order of the model's weights. */
export const FEATURES = [
  'body-start-2',
  'body-start-1',
  'heading-end-2',
  'body-repeats-2',
  'body-repeats-4',
  'under-5',
  'under-7',
  'over-20',
  'over-28',
  'length',
  'two-clauses',
  'more-clauses',
  'uneven-clauses',
  'short-last-clause',
  'body-quote',
  'body-digit',
  'heading-particle',
  'body-particle',
  'body-clause-under-3',
  'body-clause-over-25',
  'echo',
  'joint',
  'within-word',
  'beside-mark',
  'heading-ends-in-word',
  'body-starts-in-word',
  'heading-end-repeats',
  'object-complete',
  'object-wants-verb',
  'heading-ends-in-count',
  'body-lists',
  'body-starts-in-predicate',
  'body-starts-in-place',
  'heading-asks',
  'heading-end-1',
  'length-3',
  'length-4',
  'body-clause-under-5',
  'noun-before-predicate',
] as const;

/** Parts of speech that a heading ends in and a body starts with: of a word of two characters, else of one. */
const CLASSES: readonly WordClass[] = ['n', 'v', 'a', 'd', 'p', 'c', 'r', 'm', 'q', 't', 'f', 'u', 'z', 'x'];

/** How many weights a model has: one for each feature, then those of word classes, as `classPlacesOf` counts them. */
export const WEIGHT_COUNT = FEATURES.length + 4 * CLASSES.length;

const NEVER_LAST = /[的和与與及在对對把将將为為是要以从從向于於被让讓使并並、，,“「《（(]$/;
const NEVER_FIRST = /^[的和与與及等了着著、，,。；;：:”」》）)]/;

/** A place where a heading may end: `lead` is the heading without its enumerator, `rest` some 40 characters behind it. */
export interface Border {
  readonly lead: string;
  readonly rest: string;
  /** The heading's last clause stands elsewhere in the speech by itself (a closing line that sums up). */
  readonly echoes: boolean;
  /** How often the characters on either side stand side by side in the text (安|全 is a word): 0 at its end. */
  readonly joint: number;
}

/** `…有“三种心态”`, `突出一个“实”字`, `困难是暂时的`, `精神之钙`. */
const ENDS_WELL = /[”」』》]$|一[个個][“「][^”」]{1,2}[”」]字$|是[^,，]{2,4}的$|之.$/;
/** `把作风|转过来`: with 把 and an object, what is done to it has to follow, and its outcome ends the clause. */
const WITH_OBJECT = /[把将][^,，]+$/;
const OUTCOME =
  /(?:起来|下来|出来|上来|过来|到底|到位|到家|到边|清楚|明白|扎实|[起好实牢紧严细深透活强准稳住大足满高硬净开亮响顺齐全上中里前先下间头手肩位点处])$/;
/** What is done to it is still to come, or where it ends: 盯住重点，坚决把风险|消除在萌芽状态, 把服务企业的短板|补起来. */
const WANTS_VERB =
  /(?:^|,)(?![^,]*[严嚴])[^,]{0,3}[把将](?![握关脉脈来])[^,]{2}[^,在到成为给給起来住上下去出入进于实紧緊牢稳穩好准强大立清净淨明化开足满滿活优亮响響通透]{0,10}$|(?:^|,)(?:确保|確保|保证|保證|让|使)[^,]{0,6}(?:任务|任務|工作|措施|政策|目标|目標|要求|部署|责任|責任|决策|举措)$/;

const ENDS_IN_COUNT = /[一两几每各]$/;
const LISTS = /^(?:\d+[.、．]|[（(]?[一二三四五六七八九十\d][)）、.])/;
/** These want a subject before them, which the heading would then end in: 财政收支紧绷收入|在减. */
const PREDICATE =
  /^(?:是|也|就|都|还|又|才|却|不|能|只是|只有|必须|已经|一律|会|可以|应|该|有|没|在|里|上|中|的|要|将|被|给)/;
/** These belong to a noun before them: 后续管理|上改造完. Not in 上半年, 里面, 中国. */
const PLACE =
  /^[里上中下外间内](?![半级周午月年述面来去海国央小学医药共华次回任班课岗乡一个雨层到头线考秋旬])/;
const ASKS = /(?:什么|哪里|怎么办|如何|吗|呢|谁|哪儿|多少|怎样)$/;

/** In tenths, as the odds are. */
const WELL = 20;

const MOST_JOINTS = 16;

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** One number a feature, in the order of `FEATURES`. */
export function featuresOf(border: Border, odds: BorderOdds): number[] {
  return [...shapeOf(border, odds), ...wordsOf(border, odds)];
}

/** The weights of a model that hold for the classes of the words on either side, as indices. */
export function classPlacesOf({ lead, rest }: Border): readonly [heading: number, body: number] {
  return [
    placeOf(classOfPair(lead.slice(-2)), classOfCharacter(lead.slice(-1))),
    placeOf(classOfPair(rest.slice(0, 2)), classOfCharacter(rest.slice(0, 1))) + 2 * CLASSES.length,
  ];
}

/** The class of the pair, or of the character where the pair is no word. */
function placeOf(pair: WordClass | null, character: WordClass): number {
  const place = pair === null ? CLASSES.length + CLASSES.indexOf(character) : CLASSES.indexOf(pair);
  return FEATURES.length + place;
}

function shapeOf({ lead, rest, echoes, joint }: Border, odds: BorderOdds): number[] {
  const clauses = lead.split(/[，,]/);
  const last = clauses.at(-1) ?? '';
  const clauseLength = distanceToMark(rest);
  return [
    (odds.start2.get(rest.slice(0, 2)) ?? 0) / 10,
    (odds.start1.get(rest.slice(0, 1)) ?? 0) / 10,
    (odds.end2.get(lead.slice(-2)) ?? (ENDS_WELL.test(lead) ? WELL : 0)) / 10,
    flag(lead.includes(rest.slice(0, 2))),
    flag(lead.includes(rest.slice(0, 4))),
    flag(lead.length < 5),
    flag(lead.length < 7),
    flag(lead.length > 20),
    flag(lead.length > 28),
    Math.abs(lead.length - 11) / 10,
    flag(clauses.length === 2),
    flag(clauses.length > 2),
    clauses.length === 2 ? Math.abs((clauses[0] ?? '').length - last.length) / 5 : 0,
    flag(clauses.length > 1 && last.length < 4 && !echoes),
    flag(/^[“「《]/.test(rest)),
    flag(/^[\d０-９]/.test(rest)),
    flag(NEVER_LAST.test(lead)),
    flag(NEVER_FIRST.test(rest)),
    flag(clauseLength < 3),
    flag(clauseLength > 25),
    flag(echoes && clauses.length > 1),
    Math.log2(Math.min(Math.max(joint, 1), MOST_JOINTS)),
  ];
}

function wordsOf({ lead, rest }: Border, odds: BorderOdds): number[] {
  const ending = lead.slice(-2);
  const isWithin = classOfPair(lead.slice(-1) + rest.slice(0, 1)) !== null;
  const isBesideMark = !/[\u4e00-\u9fff]$/.test(lead) || !/^[\u4e00-\u9fff]/.test(rest);
  const clause = /[^,，]*$/.exec(lead)?.[0] ?? '';
  const hasObject = WITH_OBJECT.test(clause);
  const isComplete = OUTCOME.test(clause);
  const before = (classOfPair(ending) ?? classOfCharacter(lead.slice(-1))) === 'n';
  const behind = classOfPair(rest.slice(0, 2)) ?? classOfCharacter(rest.slice(0, 1));
  return [
    flag(isWithin),
    flag(isBesideMark),
    flag(classOfPair(ending) !== null),
    flag(classOfPair(rest.slice(0, 2)) !== null),
    flag(ending.length === 2 && lead.slice(0, -2).includes(ending)),
    hasObject ? (isComplete ? 1 : -1) : 0,
    flag(WANTS_VERB.test(lead)),
    flag(ENDS_IN_COUNT.test(lead)),
    flag(LISTS.test(rest)),
    flag(PREDICATE.test(rest)),
    flag(PLACE.test(rest)),
    flag(ASKS.test(lead)),
    (odds.end1.get(lead.slice(-1)) ?? 0) / 10,
    flag(lead.length === 3),
    flag(lead.length === 4),
    flag(distanceToMark(rest) < 5),
    flag(before && (behind === 'v' || behind === 'd')),
  ];
}

function distanceToMark(text: string): number {
  const at = text.search(/[，。、；：！？,;:!?]/);
  return at < 0 ? text.length : at;
}
