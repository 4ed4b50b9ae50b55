import { describe, expect, it } from 'vitest';
import { rowsOf } from './render.ts';

const body = '各级各部门要提高站位，认真学习领会，抓好贯彻执行，确保各项任务按期完成。';

describe('a paragraph that another ran into', () => {
  it('opens with a dash as others do', () => {
    const text = `${body}\n——办学水平不断提高。${body}——办学条件不断改善。${body}\n——师资力量不断增强。${body}\n${body}`;
    expect(rowsOf(text)).toEqual(['P', 'P', '+P', 'P', 'P']);
  });

  it('stands behind what happens on the stage, which others tell by itself', () => {
    const text = `${body}\n（局长发言完毕）${body}\n${body}\n（局长发言完毕）\n${body}`;
    expect(rowsOf(text)).toEqual(['P', 'P', '+P', 'P', 'P', 'P']);
  });

  it('stands behind and before what has happened on the stage by then', () => {
    const text = `请校长致辞，大家欢迎！（校长致辞后）${body}请村民代表发言。（發言完畢）${body}`;
    expect(rowsOf(`${body}\n${text}`)).toEqual(['P', 'P', '?P', '?P', '?P', '?P']);
    const kept = `（校长致辞后）${body}\n（代表发言后）${body}`;
    expect(rowsOf(kept)).toEqual(['P', 'P']);
  });

  it.each([
    ['what the hall does', `${body}（掌声）${body}（长时间热烈鼓掌）${body}`],
    ['a remark on a time', `${body}（三年后）${body}（那场雨后）${body}`],
    ['what happens once', `${body}（讲话结束）${body}`],
    ['a remark within a sentence', `他宣誓（宣誓后）又鞠躬。他发言（发言后）坐下。${body}`],
    ['a dash without fellows', `${body}——办学条件不断改善。${body}\n${body}`],
    ['the name of one who is quoted', `——“水不骗人。”——老支书\n——“山也不骗人。”——老村长\n${body}`],
    ['brackets that no other paragraph is', `（局长发言完毕）${body}\n（县长发言完毕）\n${body}`],
  ])('is not known by %s', (_, text) => {
    expect(rowsOf(text).filter((row) => row.startsWith('+'))).toEqual([]);
  });
});
