import type { Meta } from '../../../utils/manuscript.ts';
import { fill, type Random } from './random.ts';
import { composeTitle } from './speeches.ts';
import type { Wordings } from './wordings.ts';

/** A made-up host, as it prints one page. */
export interface Site {
  /** One line of a kind. */
  say(kind: Exclude<keyof Wordings, 'crumb' | 'meta' | 'boxes'>): string;
  /** Some lines that stand together. */
  box(): { kind: string; lines: string[] };
  readonly random: Random;
  readonly wordings: Wordings;
  readonly name: string;
  readonly title: string;
}

const NAMES = ['稿友网', '范文屋', '文秘园地', '好稿子网', '青山文库', '公文驿站', '写作大全网', '知道文档'];
const HOSTS = ['gaoyou123.com', 'fanwenwu.net', 'wmyd.cn', 'haogaozi.com', 'qswenku.com', 'gwyz.org'];

/** A made-up host, with its name and its wordings around a title. */
export function createSite(wordings: Wordings, title: string, random: Random): Site {
  const name = random.pick(NAMES);
  const host = random.pick(HOSTS);
  const write = (pattern: string, others: number) =>
    fill(
      pattern,
      {
        site: [name],
        host: [host],
        title: [title],
        other: Array.from({ length: others }, () => composeTitle(random)),
        number: [String(random.integer(2, 19))],
      },
      random,
    );
  const say: Site['say'] = (kind) => write(random.pick(wordings[kind]), 1);
  const box: Site['box'] = () => {
    const [kind, lines] = random.pick(wordings.boxes);
    return { kind, lines: lines.map((line) => write(line, 4)) };
  };
  return { say, box, random, wordings, name, title };
}

const VALUES: Readonly<Record<keyof Meta, readonly string[]>> = {
  date: ['2023-05-08', '2022-11-30 09:15', '2021年3月6日', '2024-01-19 18:20:33', '2020/7/1'],
  author: ['老笔头', '佚名', 'admin', '青衫客', '李主任'],
  source: ['网络', '清河日报', '本站原创', '新华网'],
  category: [],
  price: ['2元', '15金币', '免费', '3稿币'],
  pages: ['9页', '12', '共5页'],
  size: ['24.5KB', '102 KB', '1.2M'],
  format: ['DOC', 'docx', 'PDF'],
};
const COUNTS = ['326', '1024', '19', '小编', '晓风'];

/** Rows of data about the page, and what they say. */
export function composeMeta(site: Site): { rows: string[]; meta: Partial<Meta> } {
  const { random, wordings } = site;
  const meta: Partial<Meta> = {};
  const fields: string[] = [];
  for (const [field, label] of random.sample(wordings.meta, random.integer(1, 4))) {
    if (field !== null && meta[field] !== undefined) continue;
    const value = random.pick(field === null ? COUNTS : VALUES[field]);
    if (field !== null) meta[field] = value;
    fields.push(label + value);
  }
  const rows = random.chance(0.7) ? [fields.join(random.pick(['  ', ' | ', '　']))] : fields;
  return { rows: random.chance(0.2) ? [...rows, site.say('bareMeta')] : rows, meta };
}

const CATEGORIES = ['范文大全', '讲话致辞', '公文写作', '领导讲话', '演讲发言', '办公文档'];

/** The path to the page, and the category it names. */
export function composeCrumb({ random, wordings, title, name }: Site): { text: string; category: string } {
  const [lead, separator] = random.pick(wordings.crumb);
  const categories = random.sample(CATEGORIES, random.integer(1, 2));
  const steps = [random.pick(['首页', name]), ...categories, random.pick([title, '正文'])];
  return { text: lead + steps.join(separator), category: categories.join(' > ') };
}
