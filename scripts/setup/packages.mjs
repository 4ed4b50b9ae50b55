import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** Installs the npm packages of the lock file unless exactly these are there. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing npm packages …');
  await run('npm', ['ci', '--no-fund', '--no-audit']);
}

/** npm writes `node_modules/.package-lock.json` last, so an interrupted install does not count. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
