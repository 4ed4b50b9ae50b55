// Plain JavaScript: to strip the types of this file alone, Node would load its reader of TypeScript, which takes a
// fifth of a short run. Those of the modules behind it are stripped once, and kept.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runCli } = await import('./cli/run.ts');

process.exitCode = await runCli(process.argv.slice(2));
