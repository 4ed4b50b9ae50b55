import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

const i18n = createI18n<GeneratedI18nStructure>();
/** A view that outlives an update gets no further message: these it has, and what to do in place of others. */
const known = new Map<string, string>();
let outlived = '';

/** A message in the language of the browser's interface. */
export const t = new Proxy(i18n.t, {
  apply(translate, self, message) {
    const asked = String(message);
    // With nothing to put in, it reads the same for ever.
    const plain = message.length === 1 ? known.get(asked) : undefined;
    if (plain !== undefined) return plain;
    try {
      outlived ||= translate('reader.outlived');
      known.set(asked, Reflect.apply(translate, self, message));
    } catch {}
    return known.get(asked) ?? outlived;
  },
});
