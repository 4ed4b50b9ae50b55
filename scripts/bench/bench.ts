import { bundle } from '../browser/bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { measureCleaning } from './cleaning.ts';
import { measureConversion } from './conversion.ts';
import { measureDocuments } from './documents.ts';
import { measureFolders } from './folder.ts';
import { measureGrowth } from './growth.ts';
import { measureLivePage } from './live-page.ts';
import { measureOpening } from './opening.ts';
import { measureToggles } from './toggles.ts';
import { weigh } from './weight.ts';

const engines = await bundle('scripts/bench/engines.ts', 'engines');
const browser = await launchChromium();
try {
  const rows = [
    ...weigh(),
    ...(await measureOpening()),
    ...(await measureToggles(browser)),
    ...(await measureLivePage(browser)),
    ...(await measureCleaning(browser.context, engines)),
    ...(await measureGrowth(browser.context, engines)),
    ...(await measureDocuments(browser.context)),
    ...(await measureFolders()),
    ...(await measureConversion()),
  ];
  console.table(rows);
  process.exitCode = rows.some((row) => row.verdict === 'MISSED') ? 1 : 0;
} finally {
  await browser.close();
}
