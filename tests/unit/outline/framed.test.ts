import { describe, expect, it } from 'vitest';
import { rowsOf } from './render.ts';

const body = '各级各部门要提高站位,认真学习领会,抓好贯彻执行,确保各项任务按期完成。'.repeat(2);

describe('headings without number and mark', () => {
  it('are known by their frame, on lines of their own and glued to their text', () => {
    const text = `${body}\n要在补短板上见真章\n${body}\n要在强弱项上见真章\n${body}\n要在惠民生上见真章教育和医疗是群众最关心的事。${body}`;
    expect(rowsOf(text)).toEqual([
      'P',
      'H1 要在补短板上见真章',
      'P',
      'H1 要在强弱项上见真章',
      'P',
      'H1 要在惠民生上见真章',
      '+P',
    ]);
  });

  it('stand above what is numbered below them', () => {
    const text = `要在补短板上见真章\n一是修路。${body}\n二是通水。${body}\n要在强弱项上见真章\n${body}`;
    expect(rowsOf(`${body}\n${text}`)).toEqual([
      'P',
      'H1 要在补短板上见真章',
      'P [2 run-in 一是修路。]',
      'P [2 run-in 二是通水。]',
      'H1 要在强弱项上见真章',
      'P',
    ]);
  });

  it('are none where headings are numbered, and none alone or without a frame', () => {
    const pair = `要在补短板上见真章\n${body}\n要在强弱项上见真章\n${body}`;
    expect(rowsOf(`一、抓落实\n${pair}\n二、抓保障\n${body}`).filter((row) => row.startsWith('H'))).toEqual([
      'H1 一、抓落实',
      'H1 二、抓保障',
    ]);
    expect(rowsOf(`${body}\n要在补短板上见真章\n${body}`)).toEqual(['P', 'P', 'P']);
    expect(rowsOf(`${body}\n路通了人心就齐了\n${body}\n水来了日子好过了\n${body}`)).not.toContain(
      'H1 路通了人心就齐了',
    );
  });
});
