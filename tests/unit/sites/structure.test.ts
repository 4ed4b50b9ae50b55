import { describe, expect, test } from 'vitest';
import type { RemovalReason } from '../../../utils/manuscript.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { readHtml } from '../../support/read-html.ts';
import { elementFor } from '../../support/selector-fixture.ts';

const TEXT = '今天，我们在这里召开全镇春季植树动员大会，主要任务是统一思想、明确责任、迅速行动。';
const OTHER = '本地天气晴转多云，气温十二到二十度，偏南风三级，适宜出行，请注意防晒，出门记得带水。';

function addressOf(host: string): string {
  return `https://www.${host}/a/1.html`;
}

describe('every host', () => {
  test.each(SITES.flatMap((site) => site.hosts))('%s: a plain page is read whole', (host) => {
    const { lines } = readHtml(`<body><h1>讲话</h1><div><p>${TEXT}</p></div></body>`, addressOf(host));
    expect(lines.map((line) => line.text)).toEqual(['讲话', TEXT]);
    expect(lines[1]?.zone).toBe('document');
  });
});

const contained = SITES.flatMap(({ hosts, container }) =>
  container === undefined ? [] : [[hosts[0] as string, container] as const],
);

test.each(contained)('%s: the document is in %s', (host, container) => {
  // Without the rule the prose before the container would count as the document's beginning.
  const html = `<body><p>${OTHER}</p>${elementFor(container, `<p>${TEXT}</p><p>${TEXT}！</p>`)}</body>`;
  const read = (address: string | null) =>
    readHtml(html, address)
      .lines.filter((line) => line.zone === 'document')
      .map((line) => line.text);
  expect(read(addressOf(host))).toEqual([TEXT, `${TEXT}！`]);
  expect(read(null)).toEqual([OTHER, TEXT, `${TEXT}！`]);
});

const titled = SITES.flatMap(({ hosts, title }) =>
  title === undefined ? [] : [[hosts[0] as string, title] as const],
);

test.each(titled)('%s: the title is in %s', (host, title) => {
  const html = `<body><h1>站名</h1><h1>栏目</h1>${elementFor(title, '植树动员会上的讲话')}<p>${TEXT}</p></body>`;
  expect(readHtml(html, addressOf(host)).headline).toBe('植树动员会上的讲话');
});

const furnished = SITES.flatMap(({ hosts, chrome }) =>
  Object.entries(chrome ?? {}).flatMap(([reason, selector]) =>
    selector.split(/,\s*/).map((one) => [hosts[0] as string, reason as RemovalReason, one] as const),
  ),
);

test.each(furnished)('%s: %s is in %s', (host, reason, selector) => {
  const { lines } = readHtml(
    `<body><p>${TEXT}</p>${elementFor(selector, '某些字样')}</body>`,
    addressOf(host),
  );
  expect(lines.find((line) => line.text === '某些字样')?.hint).toBe(reason);
});

const pictured = SITES.flatMap(({ hosts, pictures }) =>
  (pictures ?? '').split(/,\s*/).flatMap((one) => (one === '' ? [] : [[hosts[0] as string, one] as const])),
);

test.each(pictured)('%s: pages are pictures in %s', (host, selector) => {
  expect(readHtml(`<body>${elementFor(selector, '')}</body>`, addressOf(host)).pictures).toBe(1);
});

const folding = SITES.flatMap(({ hosts, fold }) =>
  fold === undefined ? [] : [[hosts[0] as string, fold] as const],
);

test.each(folding)('%s: %s unfolds the text', (host, fold) => {
  const html = `<body><p>${TEXT}</p><div style="display:none"><p>${TEXT.repeat(2)}</p></div>${elementFor(fold, '全部')}</body>`;
  expect(readHtml(html, addressOf(host)).lines.map((line) => line.text)).toContain(TEXT.repeat(2));
});
