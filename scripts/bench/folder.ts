import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import PACKAGE from '../../package.json' with { type: 'json' };
import { seedNames, seedPath } from '../seeds/seeds.ts';
import { judged, noted, type Row } from './row.ts';

/** Bars in files a second on two threads, and in growth of memory from 1,000 to 10,000 files. */
const TEXTS_A_SECOND = 300;
const PAGES_A_SECOND = 100;
const MOST_GROWTH = 1.25;

interface Run {
  /** Files a second, start of the program and its threads included. */
  rate: number;
  /** Highest resident memory in MB; not known outside Linux. */
  peak: number | null;
}

/** The command line on folders of seeds, to Markdown, on two worker threads. */
export async function measureFolders(): Promise<Row[]> {
  const pages = await runOn('page.html', 1000);
  const few = await runOn('text.txt', 1000);
  const many = await runOn('text.txt', 10_000);
  return [
    judgeRate('1,000 saved pages on the command line', pages, PAGES_A_SECOND),
    judgeRate('10,000 text files on the command line', many, TEXTS_A_SECOND),
    few.peak === null || many.peak === null
      ? noted('memory from 1,000 to 10,000 files', 'not known on this system')
      : judged(
          'memory from 1,000 to 10,000 files',
          `${few.peak.toFixed(0)} to ${many.peak.toFixed(0)} MB`,
          `≤ ${MOST_GROWTH} ×`,
          many.peak <= few.peak * MOST_GROWTH,
        ),
  ];
}

function judgeRate(what: string, { rate }: Run, bar: number): Row {
  return judged(what, `${rate.toFixed(0)} a second`, `≥ ${bar} a second`, rate >= bar);
}

async function runOn(file: string, count: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'jinggao-folder-'));
  try {
    return await timeRun(makeFiles(join(folder, 'in'), file, count), join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As many names for the seeds, in turn. */
function makeFiles(folder: string, file: string, count: number): string[] {
  mkdirSync(folder);
  const seeds = seedNames().map((name) => seedPath(name, file));
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${index}${extname(file)}`);
    symlinkSync(seeds[index % seeds.length] ?? '', path);
    return path;
  });
}

async function timeRun(files: readonly string[], out: string): Promise<Run> {
  const start = performance.now();
  const options = ['--format', 'md', '--jobs', '2', '--out', out];
  // As npm runs it, but not through npm: it would be its memory that is watched.
  const [, ...command] = PACKAGE.scripts.clean.split(' ');
  const child = spawn(process.execPath, [...command, ...options, ...files], { stdio: 'ignore' });
  let peak: number | null = null;
  const watch = setInterval(() => {
    peak = readPeak(child.pid) ?? peak;
  }, 100);
  const status = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`the command line ended with ${status}`);
  return { rate: files.length / ((performance.now() - start) / 1000), peak };
}

function readPeak(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    // Gone, or a system without /proc.
    return null;
  }
}
