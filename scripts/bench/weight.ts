import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROMIUM_BUILD } from '../browser/chromium.ts';
import { judged, type Row } from './row.ts';

/** Bars in kilobytes, gzip. */
const BARS = { 'detect.js': 8, 'content-scripts/reader.js': 60 };

/** What the built scripts weigh. */
export function weigh(): Row[] {
  return Object.entries(BARS).map(([file, bar]) => {
    const kilobytes = gzipSync(readFileSync(join(CHROMIUM_BUILD, file))).length / 1024;
    return judged(file, `${kilobytes.toFixed(1)} KB gzip`, `≤ ${bar} KB`, kilobytes <= bar);
  });
}
