import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { back, type Choice, NOTHING, point, step, take } from '../../../utils/pick/choice.ts';
import type { Move } from '../../../utils/pick/move.ts';

const HTML = `<div id="page"><div id="wrap"><div id="text"><p id="a">甲</p><script>0</script><p id="b">乙<b>丙</b></p>
  <div id="ad"><i>丁</i></div></div></div><div id="side">戊</div></div>`;

let document: Document;
beforeEach(() => {
  document = new JSDOM(HTML).window.document;
});

const at = (id: string) => document.getElementById(id);
const go = (choice: Choice, ...moves: Move[]) =>
  moves.reduce((from, move) => step(from, move, document.body), choice);

describe('keys', () => {
  it('widen past wrappers of the same text, and narrow back the same way', () => {
    const wide = go(point(NOTHING, at('a')), 'wider', 'wider');
    expect(wide.pointed?.id).toBe('page');
    expect(go(wide, 'narrower').pointed?.id).toBe('text');
    expect(go(wide, 'narrower', 'narrower').pointed?.id).toBe('a');
    expect(go(wide, 'wider', 'wider').pointed).toBe(document.body);
  });

  it('go to the side past what is no text', () => {
    expect(go(point(NOTHING, at('a')), 'after').pointed?.id).toBe('b');
    expect(go(point(NOTHING, at('b')), 'before').pointed?.id).toBe('a');
    expect(go(point(NOTHING, at('a')), 'before').pointed?.id).toBe('a');
  });

  it('begin somewhere, and do not leave the text once it is known', () => {
    expect(go(NOTHING, 'after').pointed?.id).toBe('page');
    const known = take(point(NOTHING, at('text')));
    expect(go(known, 'narrower').pointed?.id).toBe('a');
    expect(go(known, 'narrower', 'wider').pointed?.id).toBe('a');
  });
});

describe('taking', () => {
  it('takes the text, then what is not wanted in it, and only in it', () => {
    const known = take(point(NOTHING, at('text')));
    expect(known).toEqual({ ...NOTHING, text: at('text') });
    expect(point(known, at('side')).pointed).toBeNull();
    expect(point(known, at('text')).pointed).toBeNull();
    expect(take(point(known, at('ad'))).dropped).toEqual([at('ad')]);
  });

  it('takes back what is taken again, and what stands in it', () => {
    const dropped = take(point(take(point(NOTHING, at('text'))), at('ad')));
    expect(take(dropped).dropped).toEqual([]);
    expect(take(point(dropped, document.querySelector('i'))).dropped).toEqual([]);
    const inner = take(point(take(point(NOTHING, at('text'))), document.querySelector('i')));
    expect(take(point(inner, at('ad'))).dropped).toEqual([at('ad')]);
  });

  it('goes back to the text', () => {
    const dropped = take(point(take(point(NOTHING, at('text'))), at('ad')));
    expect(back(dropped)).toEqual({ ...NOTHING, pointed: at('text') });
  });
});
