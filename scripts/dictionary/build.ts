import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAssets } from './assets.ts';
import { makeNotice } from './notice.ts';

/* npm run dictionary: compiles the packages' dictionaries into public/dictionary. */

const folder = join(import.meta.dirname, '../../public/dictionary');

mkdirSync(folder, { recursive: true });
for (const [file, bytes] of makeAssets()) {
  writeFileSync(join(folder, file), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
writeFileSync(join(folder, 'NOTICE.txt'), makeNotice());
