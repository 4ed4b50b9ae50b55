export type { DocxOptions } from './docx/options.ts';
export { type Position, takeRange, takeSection } from './excerpt.ts';
export { type ExportedFile, type ExportFormat, type ExportRequest, exportFile } from './export-file.ts';
export { fileName, fileNameOf } from './file-name.ts';
export { writeHtml } from './html.ts';
export { writeMarkdown } from './markdown.ts';
export type { MarkdownOptions } from './markdown-options.ts';
export type { WriteOptions } from './options.ts';
export {
  type OutlineOptions,
  writeOutline,
  writeOutlineMarkdown,
  writeOutlineRichText,
} from './outline.ts';
export { type RichText, writeRichText } from './rich-text.ts';
export { writeText } from './text.ts';
export { type TextFileOptions, writeTextFile } from './text-file.ts';
