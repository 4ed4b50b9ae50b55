import type { Plugin } from 'vite';

/** What a row of a document host says for those who edit it. */
const REMARK = /^\s*(?:note|source):\s*(?:'[^'\n]*'|"[^"\n]*"),\n/gm;

/** Leaves what the rows of the document hosts say for their editors out of what is shipped: nothing reads it there. */
export function leaveOutSiteNotes(): Plugin {
  return {
    name: 'leave-out-site-notes',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!/\/utils\/sites\/(?:libraries|speeches)\.ts$/.test(id)) return null;
        if (!REMARK.test(code)) this.error(`${id} has no notes: is this still needed?`);
        return { code: code.replace(REMARK, ''), map: null };
      },
    },
  };
}
