/** How a kind of text is set. */
export interface Type {
  font: string;
  /** In points. */
  size: number;
  bold?: boolean;
}

/** The look of a document: lengths in twips, a twentieth of a point. */
export interface Preset {
  margins: { top: number; right: number; bottom: number; left: number };
  /** Distance of the page number from the edge of the paper. */
  footer: number;
  /** Exact distance of lines. */
  line: number;
  /** Lines stand on a grid from the top of the page. */
  lineGrid: boolean;
  /** Between characters, beyond their size. */
  spacing: number;
  /** For letters and digits. */
  latin: string;
  title: Type;
  subtitle: Type;
  /** Headings and run-in leads, by level. */
  levels: readonly [Type, Type, Type, Type];
  body: Type;
  pageNumber: Type;
  /** Page numbers on the outer side of a sheet printed on both sides; else in the middle. */
  sides: boolean;
}
