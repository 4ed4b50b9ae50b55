// Runs under the Node 20 of a fresh machine: plain JavaScript, no packages.
import { fileURLToPath } from 'node:url';
import { status } from './setup/run.mjs';
import { setUp } from './setup/setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await setUp(['chromium', 'fonts']);
process.exitCode = (await status('wxt', ['build'])) || (await status('node', ['scripts/demo/demo.ts']));
