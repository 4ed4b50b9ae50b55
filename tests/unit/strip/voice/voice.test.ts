import { describe, expect, test } from 'vitest';
import { createContext } from '../../../../utils/context.ts';
import { readText } from '../../../../utils/read/text.ts';
import { voiceOf } from '../../../../utils/strip/voice/voice.ts';

function hear(text: string, title = ''): number {
  const page = readText(text);
  const [line] = page.lines;
  if (line === undefined) throw new RangeError('No line');
  return voiceOf(line, { ...createContext(page), title });
}

const HOST = [
  '整理这份稿子花了两个晚上，觉得有用就留个言吧。',
  '没看够？同一个栏目里还有十几份类似的稿子。',
  '如果排版乱了，换个浏览器重新打开就好。',
  '以上内容由网友投递，准确与否请自行判断。',
  '共 36 人看过　9 人收藏',
  '打开手机客户端继续看',
];
const DOCUMENT = [
  '各乡镇、各部门要把防汛物资备足备齐，落实到人、到岗、到点。',
  '我在这个岗位上干了十一年，最放不下的就是车间里的老师傅们。',
  '去年全县粮食总产稳定在三十二万吨，农民收入增长百分之七点六。',
  '图书馆今年新添了四百个座位，也欢迎大家扫码预约。',
  '（三）加强队伍建设，提升服务能力',
  '中共青石县委办公室',
];
/** Of the lines above, in Traditional as sites' machines make it. */
const TRADITIONAL: readonly (readonly [simplified: string, traditional: string])[] = [
  ['没看够？同一个栏目里还有十几份类似的稿子。', '沒看夠？同一個欄目裡還有十幾份類似的稿子。'],
  [
    '各乡镇、各部门要把防汛物资备足备齐，落实到人、到岗、到点。',
    '各鄉鎮、各部門要把防汛物資備足備齊，落實到人、到崗、到點。',
  ],
];

describe('a line by itself', () => {
  test.each(HOST)('is the host’s: %s', (text) => expect(hear(text)).toBeGreaterThan(0));
  test.each(DOCUMENT)('is the document’s: %s', (text) => expect(hear(text)).toBeLessThan(0));

  test.each(TRADITIONAL)('sounds the same in either script: %s', (simplified, traditional) => {
    expect(hear(traditional)).toBeCloseTo(hear(simplified), 0);
  });

  test('of many sentences is the document’s where one of them surely is', () => {
    const [host = '', own = ''] = [HOST[2], DOCUMENT[0]];
    expect(hear(host + own)).toBeLessThan(hear(host));
  });

  test('that names its title speaks of the page, however long the title', () => {
    const title = '在全县农业农村工作暨高标准农田建设现场推进会议上的讲话';
    expect(hear(`${title}的朋友还看了这些`, title)).toBeGreaterThan(hear(`${title}的朋友还看了这些`));
  });

  test('that is a salutation is never the host’s', () => {
    expect(hear('尊敬的各位会员、各位网友：')).toBe(-9);
  });
});
