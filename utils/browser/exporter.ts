import type { exportFile } from '../write/export-file.ts';
import { requestExporter } from './messages.ts';

export type ExportFile = typeof exportFile;

/** What the extension's scripts in a page share; the page's own scripts live in another world. */
const shared: typeof globalThis & { jinggaoExportFile?: ExportFile } = globalThis;

/** Called by the script that brings the writers of files. */
export function provideExporter(write: ExportFile): void {
  shared.jinggaoExportFile = write;
}

/** Writes a file. What writes Word files and books comes into the page only when it is first asked for. */
export const exportOnDemand: ExportFile = async (manuscript, request) => {
  if (!shared.jinggaoExportFile) await requestExporter();
  if (!shared.jinggaoExportFile) throw new Error('No exporter');
  return shared.jinggaoExportFile(manuscript, request);
};
