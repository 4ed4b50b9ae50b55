import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** A message in the language of the browser's interface. */
export const { t } = createI18n<GeneratedI18nStructure>();
