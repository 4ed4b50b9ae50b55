import type { ConvertJoined } from '../convert/joined.ts';
import type { Script } from '../convert/script.ts';
import type { TurnOptions } from './direction.ts';
import { convertPage, type LivePage } from './live-page.ts';

/** What became of a page: it is in a script now, it is as it was, it has nothing to convert, or nobody converted it. */
export type Turned = Script | 'restored' | 'nothing' | 'failed';

/** Turns a page into the other script, and back. */
export interface Turning {
  turn(options: TurnOptions): Promise<Turned>;
  shown(): Script | null;
  readOriginal: LivePage['readOriginal'];
}

export function createTurning(document: Document, convert: ConvertJoined): Turning {
  let page: LivePage | null = null;
  let script: Script | null = null;

  function leave(): void {
    page?.restore();
    page = null;
    script = null;
  }

  return {
    shown: () => script,
    readOriginal: (ranges, read) => (page ? page.readOriginal(ranges, read) : read()),
    async turn(options) {
      // Also while it is still on its way: a second use is meant to undo the first.
      if (page) {
        leave();
        return 'restored';
      }
      const turned = convertPage(document, options, convert);
      page = turned;
      const converted = await turned.converted.catch(() => 'failed' as const);
      if (page !== turned) return 'restored';
      if (converted !== null && converted !== 'failed') {
        script = converted;
        return converted;
      }
      leave();
      return converted ?? 'nothing';
    },
  };
}
