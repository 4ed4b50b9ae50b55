import type { DocxOptions } from './options.ts';
import type { Preset } from './preset.ts';

const FANGSONG = { font: '仿宋_GB2312', size: 16 };

/**
 * GB/T 9704-2012: A4, top 37 mm, left 28 mm, type area 156 × 225 mm; 22 lines of 28 characters, so lines 225 mm / 22
 * apart and characters 156 mm / 28, a fifth of a point less than their 16 points. They are set closer by that much
 * and a hair, not put on a grid: LibreOffice gives a character that is wider than its cell two of them.
 */
const GONGWEN: Preset = {
  margins: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
  // 7 mm under the type area.
  footer: 1400,
  line: 579,
  lineGrid: true,
  spacing: -5,
  latin: 'Times New Roman',
  title: { font: '方正小标宋简体', size: 22 },
  subtitle: { font: '楷体_GB2312', size: 16 },
  levels: [{ font: '黑体', size: 16 }, { font: '楷体_GB2312', size: 16 }, FANGSONG, FANGSONG],
  body: FANGSONG,
  pageNumber: { font: '宋体', size: 14 },
  sides: true,
};

const SONG = { font: '宋体', size: 12 };

const PLAIN: Preset = {
  margins: { top: 1440, right: 1800, bottom: 1440, left: 1800 },
  footer: 850,
  line: 400,
  lineGrid: false,
  spacing: 0,
  latin: 'Times New Roman',
  title: { font: '黑体', size: 18, bold: true },
  subtitle: { font: '楷体', size: 12 },
  levels: [
    { font: '黑体', size: 14 },
    { font: '黑体', size: 12 },
    { ...SONG, bold: true },
    { ...SONG, bold: true },
  ],
  body: SONG,
  pageNumber: { font: '宋体', size: 10.5 },
  sides: false,
};

const KAI = { font: '標楷體', size: 16 };
const KAI_BOLD = { ...KAI, bold: true };

const TRADITIONAL: Preset = {
  margins: { top: 1418, right: 1418, bottom: 1418, left: 1418 },
  footer: 850,
  line: 500,
  lineGrid: false,
  spacing: 0,
  latin: 'Times New Roman',
  title: { ...KAI_BOLD, size: 20 },
  subtitle: { ...KAI, size: 14 },
  levels: [KAI_BOLD, KAI_BOLD, KAI_BOLD, KAI_BOLD],
  body: KAI,
  pageNumber: { font: '新細明體', size: 12 },
  sides: false,
};

export const PRESETS: Readonly<Record<NonNullable<DocxOptions['preset']>, Preset>> = {
  gongwen: GONGWEN,
  plain: PLAIN,
  traditional: TRADITIONAL,
};
