import type { Preset } from './preset.ts';

interface Substitute {
  /** What is taken where the font is missing. */
  alternative: string;
  family: 'roman' | 'modern' | 'script';
  /** GB 2312 or Big5. */
  charset: '86' | '88';
}

/** Office on a Mac, WPS and newer Windows have the same faces under other names. */
const SUBSTITUTES: Readonly<Record<string, Substitute>> = {
  方正小标宋简体: { alternative: '宋体', family: 'roman', charset: '86' },
  仿宋_GB2312: { alternative: '仿宋', family: 'modern', charset: '86' },
  楷体_GB2312: { alternative: '楷体', family: 'modern', charset: '86' },
  黑体: { alternative: 'SimHei', family: 'modern', charset: '86' },
  宋体: { alternative: 'SimSun', family: 'roman', charset: '86' },
  楷体: { alternative: 'KaiTi', family: 'modern', charset: '86' },
  標楷體: { alternative: 'DFKai-SB', family: 'script', charset: '88' },
  新細明體: { alternative: 'PMingLiU', family: 'roman', charset: '88' },
};

/** The table of fonts, which names a substitute for each: `docx` writes one only for fonts that it embeds. */
export function writeFontTable({ title, subtitle, levels, body, pageNumber }: Preset): string {
  const names = new Set([title, subtitle, ...levels, body, pageNumber].map(({ font }) => font));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...[...names].flatMap(writeFont),
    '</w:fonts>',
  ].join('');
}

function writeFont(name: string): string[] {
  const substitute = SUBSTITUTES[name];
  if (substitute === undefined) return [];
  const { alternative, family, charset } = substitute;
  return [
    `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="${charset}"/>`,
    `<w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`,
  ];
}
