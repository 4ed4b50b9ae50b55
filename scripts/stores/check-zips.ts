import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';

/** Text of a page reaches the screen as text alone. */
const MARKUP = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/;
const ICONS = ['16', '32', '48', '128'];

/** Makes all packages twice, and holds them against each other and against what stores want of them. */
const first = makePackages();
const second = makePackages();
const faults = [...first].flatMap(([name, hash]) =>
  second.get(name) === hash ? [] : [`${name}: not the same bytes twice`],
);
for (const file of packages()) {
  process.stdout.write(`${basename(file)} ${first.get(basename(file))}\n`);
  if (!file.endsWith('-sources.zip')) faults.push(...check(file));
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 || first.size !== 4 ? 1 : 0;

function makePackages(): Map<string, string> {
  for (const file of packages()) rmSync(file);
  for (const target of [
    ['-b', 'chrome'],
    ['-b', 'edge'],
    ['-b', 'firefox', '--mv3'],
  ])
    if (spawnSync('wxt', ['zip', ...target], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      throw new Error(`wxt zip ${target.join(' ')} failed`);
  return new Map(
    packages().map((file) => [basename(file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

function packages(): string[] {
  return globSync('.output/*.zip').sort();
}

/** Faults of one package. */
function check(file: string): string[] {
  const entries = unzipSync(readFileSync(file));
  const names = Object.keys(entries);
  const manifest: { version?: string; icons?: Record<string, string> } = JSON.parse(
    new TextDecoder().decode(entries['manifest.json']),
  );
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  return [
    ...ICONS.filter((size) => !names.includes(manifest.icons?.[size] ?? '')).map(
      (size) => `no icon of ${size} px`,
    ),
    ...names.filter((name) => /(?:^|\/)\.|\.map$|\.ts$/.test(name)).map((name) => `stray file ${name}`),
    ...names
      .filter((name) => name.endsWith('.js') && MARKUP.test(new TextDecoder().decode(entries[name])))
      .map((name) => `markup set from a string in ${name}`),
    ...(manifest.version === version ? [] : [`version ${manifest.version}, not ${version}`]),
  ].map((fault) => `${basename(file)}: ${fault}`);
}
