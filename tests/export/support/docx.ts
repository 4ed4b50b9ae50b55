import type { Line } from './expected.ts';
import { openPackage, parseXml, resolvePath } from './zip.ts';

const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';

/** What is wrong with a Word package: parts that are no XML, have no type, or are pointed at and missing. */
export function findFaults(bytes: Uint8Array): string[] {
  const files = openPackage(bytes);
  const paths = [...files.keys()].filter((path) => !path.endsWith('/'));
  const types = parseXml('[Content_Types].xml', files);
  const faults: string[] = [];
  for (const path of paths) {
    if (/\.(?:xml|rels)$/.test(path)) parseXml(path, files);
    else faults.push(`${path}: neither XML nor relations`);
    if (path !== '[Content_Types].xml' && typeOf(path, types) === null) faults.push(`${path}: no type`);
  }
  for (const override of types.querySelectorAll('Override')) {
    const path = (override.getAttribute('PartName') ?? '').slice(1);
    if (!files.has(path)) faults.push(`${path}: a type, and no part`);
  }
  for (const path of paths.filter((one) => typeOf(one, types) === RELATIONS)) {
    faults.push(...danglingTargets(path, files), ...unknownIds(path, files));
  }
  return faults;
}

function typeOf(path: string, types: Document): string | null {
  const named = [...types.querySelectorAll('Override')].find(
    (override) => override.getAttribute('PartName') === `/${path}`,
  );
  const byEnding = [...types.querySelectorAll('Default')].find((one) =>
    path.endsWith(`.${one.getAttribute('Extension')}`),
  );
  return (named ?? byEnding)?.getAttribute('ContentType') ?? null;
}

function ownerOf(relations: string): string {
  return relations.replace('_rels/', '').replace(/\.rels$/, '');
}

function danglingTargets(path: string, files: ReadonlyMap<string, string>): string[] {
  return [...parseXml(path, files).querySelectorAll('Relationship')].flatMap((relation) => {
    if (relation.getAttribute('TargetMode') === 'External') return [];
    const target = resolvePath(relation.getAttribute('Target') ?? '', ownerOf(path));
    return files.has(target) ? [] : [`${path}: ${target} is missing`];
  });
}

/** Ids that a part uses and its relations do not know. */
function unknownIds(path: string, files: ReadonlyMap<string, string>): string[] {
  const text = files.get(ownerOf(path)) ?? '';
  const known = new Set(
    [...parseXml(path, files).querySelectorAll('Relationship')].map(
      (relation) => relation.id || relation.getAttribute('Id'),
    ),
  );
  return [...text.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].flatMap(([, id = '']) =>
    known.has(id) ? [] : [`${ownerOf(path)}: ${id} leads nowhere`],
  );
}

interface WordParagraph extends Line {
  style: string;
}

/** The paragraphs of a Word file as its XML has them. */
export function readDocx(bytes: Uint8Array): WordParagraph[] {
  const document = parseXml('word/document.xml', openPackage(bytes));
  return [...document.getElementsByTagName('w:p')]
    .map((paragraph) => {
      const style = valueIn(paragraph, 'w:pStyle');
      const runs = [...paragraph.getElementsByTagName('w:r')];
      const lead = runs.filter((run) => valueIn(run, 'w:rStyle').startsWith('Lead'));
      return { style, rank: rankOf(style), text: runs.map(textOf).join(''), lead: lead.map(textOf).join('') };
    })
    .filter(({ style, text }) => style !== '' || text !== '');
}

function rankOf(style: string): number | null {
  if (style === 'Title') return 0;
  const heading = /^Heading(\d)$/.exec(style);
  return heading === null ? null : Number(heading[1]);
}

function valueIn(element: Element, property: string): string {
  return element.getElementsByTagName(property)[0]?.getAttribute('w:val') ?? '';
}

function textOf(run: Element): string {
  return [...run.getElementsByTagName('w:t')].map((text) => text.textContent).join('');
}
