import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The packaged Node 24 and the tools of the project come first. */
const path = resolve('node_modules/.bin') + delimiter + process.env.PATH;

/** Runs a command with its output on the terminal; resolves to its exit status. */
export function status(command, args, environment = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      settle(127);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}

/** Runs a command that must succeed. */
export async function run(command, args, environment) {
  const code = await status(command, args, environment);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${code}`);
}
