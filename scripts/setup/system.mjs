import { existsSync, readFileSync } from 'node:fs';
import { hasChineseFonts, locateBrowser, variableOf } from './locate.mjs';
import { run } from './run.mjs';

/** What the project needs of the system beside Node, and the Debian package that brings it. */
const NEEDS = {
  chromium: {
    package: 'chromium',
    present: () => locateBrowser('chromium') !== null,
    advice: `Chromium (Chrome and Edge no longer load an unpacked extension by flag); set ${variableOf('chromium')} if it lies in an unusual place`,
  },
  firefox: {
    package: 'firefox-esr',
    present: () => locateBrowser('firefox') !== null,
    advice: `Firefox; set ${variableOf('firefox')} if it lies in an unusual place`,
  },
  fonts: {
    package: 'fonts-noto-cjk',
    present: hasChineseFonts,
    advice: 'a font with Chinese characters (Noto CJK or Source Han)',
  },
};

/** Installs what is missing through apt where that is possible, and says what to install where it is not. */
export async function installSystem(names) {
  const missing = names.filter((name) => !NEEDS[name].present());
  if (missing.length === 0) return;
  const packages = missing.map((name) => NEEDS[name].package);
  if (!canUseApt()) throw new Error(advise(missing, packages));
  await installPackages(packages);
}

/** Debian ships Chromium's languages apart; without them the extension speaks English there, and works. */
export async function installChineseInterface() {
  const folder = '/usr/lib/chromium/locales';
  if (!canUseApt() || !existsSync(folder) || existsSync(`${folder}/zh-CN.pak`)) return;
  try {
    await installPackages(['chromium-l10n']);
  } catch (error) {
    console.warn(`Going on in English: ${error.message}`);
  }
}

async function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], environment);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], environment);
}

/** Only Debian itself: on Ubuntu these packages are absent or stand for a snap. */
function canUseApt() {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

function advise(missing, packages) {
  const list = missing.map((name) => `  - ${NEEDS[name].advice}`).join('\n');
  return `Not found on this system:\n${list}\nOn Debian: sudo apt-get update && sudo apt-get install ${packages.join(' ')}`;
}
