import type { compareVersions } from '../compare/comparison.ts';
import type { Joiner } from '../joining/joiner.ts';
import type { exportFile } from '../write/export-file.ts';
import { requestTool } from './messages.ts';

export type ExportFile = typeof exportFile;

export type CompareVersions = typeof compareVersions;

/** What comes into a page only when it is first asked for, each as a script of its own. */
interface Tools {
  comparer: CompareVersions;
  exporter: ExportFile;
  joiner: Joiner;
}

/** What the extension's scripts in a page share; the page's own scripts live in another world. */
const shared: typeof globalThis & { jinggaoTools?: Partial<Tools> } = globalThis;

/** Called by the script that brings a tool. */
export function provideTool<Name extends keyof Tools>(name: Name, tool: Tools[Name]): void {
  shared.jinggaoTools = { ...shared.jinggaoTools, [name]: tool };
}

/** Rejects where the browser does not let the script in. */
export async function demandTool<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
  if (!shared.jinggaoTools?.[name]) await requestTool(name);
  const tool = shared.jinggaoTools?.[name];
  if (!tool) throw new Error(`No ${name}`);
  return tool;
}

/** Writes a file. What writes Word files and books is heavy. */
export const exportOnDemand: ExportFile = async (manuscript, request) =>
  (await demandTool('exporter'))(manuscript, request);

/** Compares versions of a speech. Few pages have two. */
export const compareOnDemand: CompareVersions = async (parts, left, right) =>
  (await demandTool('comparer'))(parts, left, right);
