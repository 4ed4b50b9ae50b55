import { decode } from '../read/files/decode.ts';
import { dropNoScript } from '../read/files/markup.ts';

/** No page of text is larger, in bytes. */
const LARGEST = 4_000_000;
/** In milliseconds: longer waits nobody for a page. */
const LONGEST = 20_000;

/**
 * Fetches a page of the origin that the script runs in, and parses it: nothing in it runs or loads. A redirect to
 * another origin is refused by the browser before that origin is asked. Rejects where no page came whole and in time.
 */
export async function fetchPage(address: string, signal: AbortSignal): Promise<Fetched> {
  const patience = AbortSignal.timeout(LONGEST);
  const response = await fetch(address, {
    mode: 'same-origin',
    credentials: 'same-origin',
    signal: AbortSignal.any([signal, patience]),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/html/i.test(type)) throw new Error(`No page: ${response.status} ${type}`);
  const text = decode(await readBytes(response), type);
  return {
    url: response.url || address,
    document: new DOMParser().parseFromString(dropNoScript(text), 'text/html'),
  };
}

/** A page as it came, at the address that answered. */
export interface Fetched {
  readonly url: string;
  readonly document: Document;
}

async function readBytes({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > LARGEST) {
      await reader?.cancel();
      throw new Error('The page is too large');
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
