import { spawnSync } from 'node:child_process';

/** Whether a program of the machine can be started. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

/** Runs a program to its end; gives what it said on standard output. Throws where it fails. */
export function runTool(name: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', timeout: 110_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}
