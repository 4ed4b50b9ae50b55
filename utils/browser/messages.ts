import { browser } from 'wxt/browser';
import type { Joined, JoinedConversion } from '../convert/joined.ts';
import type { Script, Target } from '../convert/script.ts';
import type { TurnOptions } from '../live/direction.ts';
import type { Turned } from '../live/turning.ts';
import type { Kind, Manuscript, Writing } from '../manuscript.ts';
import type { Page } from '../read/line.ts';
import type { Settings } from './settings.ts';

/** To the background: the detector has judged the page of its tab. */
export interface Verdict {
  type: 'verdict';
  kind: Kind;
  /** The page was loaded, not brought back as it was left. */
  fresh: boolean;
}

/** To the background: texts of a page to convert; the reply is what they become, or null where that failed. */
interface Conversion {
  type: 'convert';
  from: Writing;
  to: Target;
  joined: readonly Joined[];
}

/** To the background: a manuscript to show in a script; the reply is it, or null where that failed. */
interface ScriptWanted {
  type: 'script';
  manuscript: Manuscript;
  script: Script;
}

/** To the background: a page to clean; the reply is its manuscript. */
interface Cleaning {
  type: 'clean';
  page: Page;
}

/** To the background: a page to report on; the reply is the report. */
interface ReportWanted {
  type: 'report';
  page: Page;
  /** With the words of the page. */
  text: boolean;
}

/** What comes into a page only when it is asked for, each as a script of its own. */
export type ToolName = 'comparer' | 'exporter' | 'joiner';

/** To the background: the reader in the tab wants a tool beside it; the reply is whether it came. */
interface ToolWanted {
  type: 'tool';
  tool: ToolName;
}

/** To the background: the tab wants the reader opened, or what lets one point at the page. */
interface Opening {
  type: 'reader' | 'picker';
}

/** What of a page is to be cleaned. */
export type Extent = 'page' | 'selection';

/** To the reader in a tab: open, or close if open. */
interface Toggle {
  type: 'toggle';
  extent: Extent;
  /** As the background follows them: the reader need not load them first. */
  settings: Settings;
}

/** To the script that turns the page of a tab: turn it, or turn it back. */
interface Turn {
  type: 'turn';
  options: TurnOptions;
  /** The toolbar button marks the page as a speech. */
  marked: boolean;
}

/** To the background: what became of the page of its tab. Not a reply: the browser may have ended who asked. */
export interface TurnReport {
  type: 'turned';
  turned: Turned;
  /** Whether the button marked the page before it was turned. */
  marked: boolean;
}

type Message =
  | Verdict
  | Conversion
  | ScriptWanted
  | Cleaning
  | ReportWanted
  | ToolWanted
  | Opening
  | Toggle
  | Turn
  | TurnReport;

interface BackgroundListeners {
  onVerdict: (verdict: Verdict, tab: number, url: string) => void;
  onConversion: (request: Conversion) => Promise<readonly JoinedConversion[]>;
  onScriptWanted: (request: ScriptWanted) => Promise<Manuscript>;
  onCleaning: (page: Page) => Manuscript;
  onReportWanted: (page: Page, text: boolean) => Promise<string>;
  onToolWanted: (tab: number, tool: ToolName) => Promise<void>;
  onReaderWanted: (tab: number) => void;
  onPickerWanted: (tab: number) => void;
  onTurned: (report: TurnReport, tab: number) => void;
}

/** Tells the background what the page in this tab is. `fresh`: the page was loaded, not brought back as it was left. */
export async function sendVerdict(kind: Kind, fresh: boolean): Promise<void> {
  await send({ type: 'verdict', kind, fresh });
}

/** Has the page cleaned where the pipeline is loaded once for all tabs. Rejects where the background does not answer. */
export async function cleanPage(page: Page): Promise<Manuscript> {
  const reply = await ask({ type: 'clean', page });
  if (!isManuscript(reply)) throw new Error('No manuscript');
  return reply;
}

/** Rejects where the background cannot convert. */
export async function convertJoined(
  from: Writing,
  to: Target,
  joined: readonly Joined[],
): Promise<JoinedConversion[]> {
  const reply = await ask({ type: 'convert', from, to, joined });
  if (!Array.isArray(reply) || reply.length !== joined.length) throw new Error('No conversion');
  return reply;
}

/** The manuscript in a script, as the reader's settings have it. Rejects where the background cannot convert. */
export async function convertInBackground(manuscript: Manuscript, script: Script): Promise<Manuscript> {
  const reply = await ask({ type: 'script', manuscript, script });
  if (!isManuscript(reply)) throw new Error('No conversion');
  return reply;
}

/** Tells what was made of a page and why. Rejects where the background does not answer. */
export async function requestReport(page: Page, text: boolean): Promise<string> {
  const reply = await send({ type: 'report', page, text });
  if (typeof reply !== 'string') throw new Error('No report');
  return reply;
}

/** Has a tool put into this tab, beside the reader. Rejects where the browser does not let it in. */
export async function requestTool(tool: ToolName): Promise<void> {
  if ((await send({ type: 'tool', tool })) !== true) throw new Error(`No ${tool}`);
}

/** Opens the reader in this tab. */
export async function requestReader(): Promise<void> {
  await send({ type: 'reader' });
}

/** Lets the reader point at the page in this tab. */
export async function requestPicker(): Promise<void> {
  await send({ type: 'picker' });
}

/** False where no reader is in the tab yet. */
export async function toggleReader(tab: number, extent: Extent, settings: Settings): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, { type: 'toggle', extent, settings } satisfies Toggle);
    return true;
  } catch {
    return false;
  }
}

/** False where no script that turns pages is in the tab yet. */
export async function sendTurn(tab: number, options: TurnOptions, marked: boolean): Promise<boolean> {
  try {
    const message = { type: 'turn', options, marked } satisfies Turn;
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** Tells what became of the page of this tab. After an update of the extension nobody is there to be told. */
export async function reportTurned(turned: Turned, marked: boolean): Promise<void> {
  await send({ type: 'turned', turned, marked }).catch(() => {});
}

/** Hears what pages say and ask, in the background. */
export function listenInBackground(listeners: BackgroundListeners): void {
  const { onVerdict, onConversion, onScriptWanted, onCleaning, onReportWanted, onToolWanted } = listeners;
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    const tab = sender.tab?.id;
    const replyLater = (answer: Promise<unknown>): true => {
      answer.then(reply, () => reply(null));
      // Keeps the channel open until the reply.
      return true;
    };
    if (!isMessage(message)) return false;
    if (message.type === 'verdict' && tab !== undefined) onVerdict(message, tab, sender.url ?? '');
    if (message.type === 'reader' && tab !== undefined) listeners.onReaderWanted(tab);
    if (message.type === 'picker' && tab !== undefined) listeners.onPickerWanted(tab);
    if (message.type === 'turned' && tab !== undefined) listeners.onTurned(message, tab);
    if (message.type === 'clean') reply(onCleaning(message.page));
    if (message.type === 'report') return replyLater(onReportWanted(message.page, message.text));
    if (message.type === 'convert') return replyLater(onConversion(message));
    if (message.type === 'script') return replyLater(onScriptWanted(message));
    if (message.type === 'tool' && tab !== undefined) {
      return replyLater(onToolWanted(tab, message.tool).then(() => true));
    }
    return false;
  });
}

/** Runs in the tab's content script; answering tells the background that a reader is there. */
export function listenForToggle(onToggle: (extent: Extent, settings: Settings) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (heard: boolean) => void) => {
    if (!isMessage(message) || message.type !== 'toggle') return false;
    reply(true);
    onToggle(message.extent, message.settings);
    return false;
  });
}

/** Runs in the tab's script that turns its page. */
export function listenForTurn(onTurn: (options: TurnOptions, marked: boolean) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (heard: boolean) => void) => {
    if (!isMessage(message) || message.type !== 'turn') return false;
    reply(true);
    onTurn(message.options, message.marked);
    return false;
  });
}

/** Asks twice: the browser may end the background in the midst of its work; asked again, it begins anew. */
async function ask(message: Message): Promise<unknown> {
  return (await send(message).catch(() => null)) ?? (await send(message));
}

function send(message: Message): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isManuscript(value: unknown): value is Manuscript {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'jinggao/1';
}
