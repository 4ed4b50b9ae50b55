import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import { outline } from '../../../utils/outline/index.ts';
import { readText } from '../../../utils/read/text.ts';

const one = '一年来,我们围绕中心、服务大局,在各个方面付出了辛勤的工作,作出了积极的贡献,向大家表示衷心的感谢!';
const two = '成绩来之不易,未来更需努力。在成绩面前,我们要保持头脑清醒,找差距、补短板,保持上进的态度和精神。';
const three = '今后一个时期,要把项目建设摆在突出位置,把民生改善作为根本目的,把作风转变作为重要保障。';

function read(...versions: string[]) {
  const text = versions.map((version, index) => `篇${index + 1}\n${version}`).join('\n');
  const context = createContext(readText(text));
  const parts = outline(context.page.lines, context);
  return { blocks: parts.map((part) => part.blocks.map((block) => block.text)), parts, context };
}

describe('versions of one speech', () => {
  it('puts back a break that one version lost', () => {
    const { blocks, parts } = read(`${one}\n${two}\n${three}`, `${one}${two}\n${three}`);
    expect(blocks[1]).toEqual([one, two, three]);
    expect(parts[1]?.blocks[1]?.restored).toEqual({ certain: false });
  });

  it('takes out a break that most versions do not have, and records it', () => {
    const whole = `${one}${two}\n${three}`;
    const { blocks, context } = read(whole, `${one}\n${two}\n${three}`, whole);
    expect(blocks[1]).toEqual([one + two, three]);
    expect([...context.changes.values()]).toEqual([
      {
        kind: 'page-break',
        before: '表示衷心的感谢!\n成绩来之不易,未',
        after: '表示衷心的感谢!成绩来之不易,未',
        certain: false,
      },
    ]);
  });

  it('leaves speeches that are not alike as they are', () => {
    const other = '各位来宾,欢迎大家来到我们的城市,这里山清水秀、人杰地灵,是投资兴业的一片热土。';
    const { blocks } = read(`${one}\n${two}`, `${one}${other}${other}${other}${three}`);
    expect(blocks[1]).toHaveLength(1);
  });
});
