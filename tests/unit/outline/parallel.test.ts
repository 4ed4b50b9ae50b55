import { describe, expect, it } from 'vitest';
import { rowsOf } from './render.ts';

const body = '各级各部门要提高站位,认真学习领会,抓好贯彻执行,确保各项任务按期完成。';

describe('unnumbered parallel leads', () => {
  it('knows them by their shared frame, inside a numbered section', () => {
    const text = `一、抓落实\n要解放思想抓落实。${body}\n要领导带头抓落实。${body}\n要改进作风抓落实。${body}\n二、抓保障\n${body}`;
    expect(rowsOf(text)).toEqual([
      'H1 一、抓落实',
      'P [2 run-in 要解放思想抓落实。]',
      'P [2 run-in 要领导带头抓落实。]',
      'P [2 run-in 要改进作风抓落实。]',
      'H1 二、抓保障',
      'P',
    ]);
  });

  it('knows sentences with a comma that are built alike', () => {
    const text = `第一,突出干字。${body}\n所谓“苦干”,就是要夙兴夜寐、殚精竭虑。${body}\n所谓“实干”,就是要踏石留印、抓铁有痕。${body}\n第二,突出精字。${body}`;
    expect(rowsOf(text).slice(1, 3)).toEqual([
      'P [2 run-in 所谓“苦干”,就是要夙兴夜寐、殚精竭虑。]',
      'P [2 run-in 所谓“实干”,就是要踏石留印、抓铁有痕。]',
    ]);
  });

  it('nests a cluster that lies between two leads of another', () => {
    const text = `一、抓落实\n要改进作风抓落实。${body}要大兴真抓实干之风。${body}要大兴求真务实之风。${body}\n要领导带头抓落实。${body}\n二、抓保障\n${body}`;
    expect(rowsOf(text)[1]).toBe(
      'P [2 run-in 要改进作风抓落实。] [3 embedded 要大兴真抓实干之风。] [3 embedded 要大兴求真务实之风。]',
    );
  });

  it('leaves ordinary sentences alone', () => {
    const text = `一、抓落实\n我们要看到成绩。我们要看到不足。我们要坚定信心。${body}\n二、抓保障\n${body}`;
    expect(rowsOf(text)).toEqual(['H1 一、抓落实', 'P', 'H1 二、抓保障', 'P']);
  });
});
