import type { TakingSettings } from '../utils/browser/taking-settings.ts';
import { presetAfter } from '../utils/write/docx/options.ts';
import type { ExportFormat, ExportRequest } from '../utils/write/export-file.ts';
import type { MarkdownOptions } from '../utils/write/markdown-options.ts';
import type { WriteOptions } from '../utils/write/options.ts';
import type { Taken } from './extent.ts';

/** What every writer is told. */
export function sharedOptions(
  { provenance, restorations }: TakingSettings,
  { options }: Taken,
): WriteOptions {
  return { provenance, restorations, ...options };
}

/** What paper says of the source and of doubtful breaks. */
export function printedOptions({ provenance, restorations }: TakingSettings): WriteOptions {
  return { provenance, restorations, retrieved: today() };
}

/** A passage, which goes without its source, goes without front matter too. */
export function markdownOptions(taking: TakingSettings, taken: Taken): MarkdownOptions {
  const shared = sharedOptions(taking, taken);
  const frontMatter = taking.markdown.frontMatter && taken.options.provenance !== false;
  return { ...shared, ...taking.markdown, frontMatter, ...(frontMatter && { retrieved: today() }) };
}

/** A file as the reader's settings have it; `corner`: a Traditional Word file has 「」. */
export function requestFile(
  format: ExportFormat,
  taking: TakingSettings,
  taken: Taken,
  corner: boolean,
): ExportRequest {
  const shared = { ...sharedOptions(taking, taken), retrieved: today() };
  switch (format) {
    case 'md':
      return { format, ...shared, ...markdownOptions(taking, taken) };
    case 'txt':
      return { format, ...shared, ...taking.text };
    case 'docx': {
      const { writing } = taken.manuscript;
      const preset = taking.docx.preset === 'script' ? presetAfter(writing) : taking.docx.preset;
      const corners = corner && preset === 'traditional' && writing !== 'Hans';
      return { format, ...shared, preset, quotes: corners ? 'corner' : 'keep' };
    }
    default:
      return { format, ...shared };
  }
}

/** By the reader's own clock: in Beijing it is still yesterday in Greenwich until eight. */
function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
