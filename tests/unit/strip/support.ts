import { type Context, createContext } from '../../../utils/context.ts';
import type { Line, Page } from '../../../utils/read/line.ts';
import { readText } from '../../../utils/read/text.ts';
import { strip } from '../../../utils/strip/index.ts';

export const title = '在全县乡村振兴现场推进会上的讲话';

/** A speech with what a speech has: address, lead, headings, run-in leads, a close. */
export const body = [
  '同志们：',
  '今天，我们在青石镇召开全县乡村振兴现场推进会，主要任务是总结前一阶段的工作，分析存在的问题，部署下一阶段的任务。刚才，大家实地看了三个村，听了两个镇的介绍，很受启发。下面，我讲三点意见。',
  '一、看清形势，增强紧迫感',
  '去年以来，全县上下认真落实各项部署，粮食总产达到三十二万吨，农民收入增长百分之七点六，村容村貌有了明显变化。同时也要看到，产业链条短、带动能力弱的问题还没有根本解决，部分村的集体经济还很薄弱。',
  '二、突出重点，抓好三件事',
  '一是抓产业。要把茶叶、油茶、中药材三个主导产业做大做强，每个镇至少建成一个千亩基地，让农民在家门口就业增收。',
  '二是抓环境。要巩固厕所革命、污水治理的成果，建立村规民约和长效保洁机制，做到有人管事、有钱办事。',
  '三、压实责任，确保见实效',
  '各镇党委书记要当好一线总指挥，县直部门要主动服务，纪检监察机关要加强监督，对工作不力的要严肃问责。',
  '同志们，蓝图已经绘就，关键在于落实。让我们振奋精神，真抓实干，为建设富裕美丽的新家园而努力奋斗！',
];

/** What `strip` makes of a text file with these lines. */
export function stripText(rows: readonly string[]): { lines: string[]; context: Context } {
  return stripPage(readText(rows.join('\n')));
}

export function stripPage(page: Page): { lines: string[]; context: Context } {
  const context = createContext(page);
  return { lines: strip(page.lines, context).map((line) => line.text), context };
}

/** A page whose lines are given with what its markup says of them. */
export function pageOf(
  lines: readonly (string | (Partial<Line> & { text: string }))[],
  rest: Partial<Page> = {},
): Page {
  const texts = lines.map((line) => (typeof line === 'string' ? line : line.text));
  const page = readText(texts.join('\n'));
  return {
    ...page,
    ...rest,
    lines: page.lines.map((line, index) => {
      const given = lines[index];
      return { ...line, element: 'p', ...(typeof given === 'string' ? {} : given) };
    }),
  };
}

/** The removals that are no copy of the title. */
export function removalsOf(context: Context): [reason: string, text: string][] {
  return context.removed.map(({ reason, text }) => [reason, text]);
}
