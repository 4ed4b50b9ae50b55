import { EMPTY_META, type Meta } from '../../../utils/manuscript.ts';
import { readRows } from './rows.ts';

/** What hosts print around a text, by kind. `{…}` is filled: site, host, title, other (title), number. */
export interface Wordings {
  readonly greeting: readonly string[];
  /** Before the path; the path's separator. */
  readonly crumb: readonly (readonly [lead: string, separator: string])[];
  /** Labels of the fields of a page's data. */
  readonly meta: readonly (readonly [field: keyof Meta | null, label: string])[];
  /** Data without labels. */
  readonly bareMeta: readonly string[];
  readonly lead: readonly string[];
  readonly note: readonly string[];
  readonly summaryLabel: readonly string[];
  readonly download: readonly string[];
  readonly paywall: readonly string[];
  readonly share: readonly string[];
  readonly relatedHead: readonly string[];
  readonly neighbours: readonly string[];
  readonly commentHead: readonly string[];
  readonly comment: readonly string[];
  readonly footer: readonly string[];
  readonly advertisement: readonly string[];
  readonly watermark: readonly string[];
  readonly pageNumber: readonly string[];
  /** Glued into a paragraph. */
  readonly inline: readonly string[];
  /** A further copy of the title. */
  readonly echo: readonly string[];
  /** Lines that stand together, in the container or below it, and what they are. */
  readonly boxes: readonly (readonly [kind: string, lines: readonly string[]])[];
}

const FIELDS: readonly string[] = Object.keys(EMPTY_META);

/** The wordings of a file: a row for each, opened by the name of its field. */
export function readWordings(name: string): Wordings {
  const rows = readRows(`wordings/${name}.txt`);
  const rowsOf = (field: keyof Wordings) => rows.flatMap(([key, ...cells]) => (key === field ? [cells] : []));
  const say = (field: keyof Wordings) => rowsOf(field).flat();
  return {
    greeting: say('greeting'),
    crumb: rowsOf('crumb').map(([lead = '', separator = '']) => [lead, separator]),
    meta: rowsOf('meta').map(([field = '', label = '']) => [isField(field) ? field : null, label]),
    bareMeta: say('bareMeta'),
    lead: say('lead'),
    note: say('note'),
    summaryLabel: say('summaryLabel'),
    download: say('download'),
    paywall: say('paywall'),
    share: say('share'),
    relatedHead: say('relatedHead'),
    neighbours: say('neighbours'),
    commentHead: say('commentHead'),
    comment: say('comment'),
    footer: say('footer'),
    advertisement: say('advertisement'),
    watermark: say('watermark'),
    pageNumber: say('pageNumber'),
    inline: say('inline'),
    echo: say('echo'),
    boxes: rowsOf('boxes').map(([kind = '', ...lines]) => [kind, lines]),
  };
}

function isField(name: string): name is keyof Meta {
  return FIELDS.includes(name);
}
