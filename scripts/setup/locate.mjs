import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where the browsers are looked for. Branded Chrome and Edge are not in the list: they no longer load an
 * unpacked extension by flag.
 */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      '/snap/bin/firefox',
    ],
  },
};

const FONT_FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk', '/usr/share/fonts'];

/** Path of a browser: from its environment variable, the PATH or a usual place; null where there is none. */
export function locateBrowser(name) {
  const { variable, commands, files } = PLACES[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...files].find(isExecutable) ?? null;
}

/** The environment variable that names a browser's path. */
export function variableOf(name) {
  return PLACES[name].variable;
}

/** Whether Chinese text can be drawn; other systems than Linux bring such fonts along. */
export function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  return FONT_FOLDERS.some((folder) => existsSync(folder) && readdirSync(folder).some(isChineseFont));
}

function isChineseFont(file) {
  return /cjk|sourcehan|wqy|uming|ukai|droidsansfallback/i.test(file);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
