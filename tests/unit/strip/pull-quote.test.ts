import { describe, expect, test } from 'vitest';
import { body, stripText, title } from './support.ts';

const own = '路修到了山顶上，茶才下得来。';
const rows = [...body.slice(0, 3), `${body[3]}我常说：${own}大家都懂。`, ...body.slice(4)];
const withLine = (line: string) => [title, ...rows.slice(0, 6), line, ...rows.slice(6)];

describe('a sentence of the text set between its paragraphs', () => {
  test.each([
    '“路修到了山顶上，茶才下得来。”—— 县长 周立本',
    '「路修到了山顶上，茶才下得来。」——周立本',
    '"路修到了山顶上,茶才下得来" – 周立本',
  ])('goes, with who said it: %s', (line) => {
    expect(stripText(withLine(line)).lines).toEqual(rows);
  });

  test.each([
    ['what another said', '“山不向我走来，我便向山走去。”—— 老支书 田大有'],
    ['the sentence without a name', '“路修到了山顶上，茶才下得来。”'],
    ['the sentence with more behind it', '“路修到了山顶上，茶才下得来。”——这句话，请大家记住。'],
  ])('stays where it is %s', (_, line) => {
    expect(stripText(withLine(line)).lines).toContain(line);
  });
});
