import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Preset } from './preset.ts';

type Side = 'left' | 'right' | 'center';

/** Page, grid and page numbers: `— 1 —` one character from the outer edge, odd pages right, even pages left. */
export function layOutPage(preset: Preset): Omit<ISectionOptions, 'children'> {
  const { margins, footer, lineGrid, line, sides } = preset;
  return {
    properties: {
      page: { size: { width: 11906, height: 16838 }, margin: { ...margins, footer } },
      ...(lineGrid && { grid: { type: DocumentGridType.LINES, linePitch: line } }),
    },
    footers: sides
      ? { default: numberPage(preset, 'right'), even: numberPage(preset, 'left') }
      : { default: numberPage(preset, 'center') },
  };
}

function numberPage({ pageNumber: { font, size }, sides }: Preset, side: Side): Footer {
  const dash = sides ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType[side === 'left' ? 'LEFT' : side === 'right' ? 'RIGHT' : 'CENTER'],
        indent: side === 'center' ? {} : { [side]: size * 20 },
        children: [
          new TextRun({ children: dash, font: { ascii: font, hAnsi: font, eastAsia: font }, size: size * 2 }),
        ],
      }),
    ],
  });
}
