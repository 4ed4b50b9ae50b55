import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** The files of a package by path, as text. */
export function openPackage(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const { DOMParser } = new JSDOM('').window;

/** Parses strictly; throws where the text is not well-formed XML. */
export function parseXml(path: string, files: ReadonlyMap<string, string>): Document {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`${path}: ${error.textContent}`);
  return document;
}

/** The path that a reference in a file leads to. */
export function resolvePath(reference: string, from: string): string {
  return decodeURIComponent(new URL(reference, `file:///${from}`).pathname).slice(1);
}
