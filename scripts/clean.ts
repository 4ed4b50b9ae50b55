import { enableCompileCache } from 'node:module';

// Stripping the types of every module again would take longer than cleaning a few files.
enableCompileCache();
const { runCli } = await import('./cli/run.ts');

process.exitCode = await runCli(process.argv.slice(2));
