import { memberOf } from './member.ts';
import { readSettings, type Settings } from './settings.ts';

/** Goes up when an older version cannot read what a newer one writes. */
const VERSION = 3;
const KIND = 'jinggao-settings';
/** Far above what anybody sets by hand. */
const LONGEST = 1_000_000;

/** Why a settings file is refused. */
export type Refusal = 'json' | 'foreign' | 'newer' | 'invalid';

type Imported =
  | { settings: Settings }
  /** `place`: the member that is wrong, as `typography.size`; '' unless it is `invalid`. */
  | { refusal: Refusal; place: string };

/** All settings as one JSON file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads a settings file of this or an older version. Anything in it that is not valid refuses all of it. */
export function readSettingsFile(text: string): Imported {
  const file = parse(text);
  if (file === undefined) return { refusal: 'json', place: '' };
  if (memberOf(file, 'kind') !== KIND) return { refusal: 'foreign', place: '' };
  const version = memberOf(file, 'version');
  if (typeof version !== 'number') return { refusal: 'invalid', place: 'version' };
  if (version > VERSION) return { refusal: 'newer', place: '' };
  const given = memberOf(file, 'settings');
  const settings = readSettings(given);
  const place = findDifference(given, settings, '');
  return place === null ? { settings } : { refusal: 'invalid', place: place || 'settings' };
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first member that was not taken as it is. What an older version did not know may be missing. */
function findDifference(given: unknown, taken: unknown, place: string): string | null {
  if (typeof taken !== 'object' || taken === null) return Object.is(given, taken) ? null : place;
  if (typeof given !== 'object' || given === null || Array.isArray(given) !== Array.isArray(taken))
    return place;
  const keys = Array.isArray(taken) ? Object.keys({ ...given, ...taken }) : Object.keys(given);
  for (const key of keys) {
    const inner = place === '' ? key : `${place}.${key}`;
    if (!Object.hasOwn(taken, key)) return inner;
    const found = findDifference(memberOf(given, key), memberOf(taken, key), inner);
    if (found !== null) return found;
  }
  return null;
}
