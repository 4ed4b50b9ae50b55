import type { Plugin } from 'vite';

/**
 * Writes characters that are none, such as U+FFFF, as escapes: Chromium takes a script that holds one for not
 * being UTF-8, and loads it nowhere.
 */
export function escapeNoncharacters(): Plugin {
  return {
    name: 'escape-noncharacters',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = escapeUnits(chunk.code);
      }
    },
  };
}

function escapeUnits(code: string): string {
  return code.replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
