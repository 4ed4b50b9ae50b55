import type { UnjudgedManuscript } from '../manuscript.ts';
import type { DocxOptions } from './docx/options.ts';
import { fileNameOf } from './file-name.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import type { WriteOptions } from './options.ts';
import { type TextFileOptions, writeTextFile } from './text-file.ts';

/** A format with its own options. */
export type ExportRequest =
  | ({ format: 'md' } & MarkdownOptions)
  | ({ format: 'txt' } & TextFileOptions)
  | ({ format: 'html' | 'epub' } & WriteOptions)
  | ({ format: 'docx' } & DocxOptions);

export type ExportFormat = ExportRequest['format'];

/** A file to save. */
export interface ExportedFile {
  name: string;
  /** Media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
};

/** The manuscript as a file of the format asked for. What writes Word files and books is loaded only for them. */
export async function exportFile(
  manuscript: UnjudgedManuscript,
  request: ExportRequest,
): Promise<ExportedFile> {
  return {
    name: fileNameOf(manuscript, request.format, request.parts),
    type: TYPES[request.format],
    bytes: await write(manuscript, request),
  };
}

async function write(
  manuscript: UnjudgedManuscript,
  request: ExportRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (request.format) {
    case 'md':
      return new TextEncoder().encode(writeMarkdown(manuscript, request));
    case 'txt':
      return writeTextFile(manuscript, request);
    case 'html':
      return new TextEncoder().encode(writeHtml(manuscript, request));
    case 'docx':
      return (await import('./docx/index.ts')).writeDocx(manuscript, request);
    case 'epub':
      return (await import('./epub/index.ts')).writeEpub(manuscript, request);
  }
}
