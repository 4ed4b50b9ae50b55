import { Choice } from '../../../components/Choice.tsx';
import { type ConversionSettings, QUOTES } from '../../../utils/browser/conversion-settings.ts';
import { t } from '../../../utils/browser/i18n.ts';
import { Check } from './Check.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  conversion: ConversionSettings;
  onChange: (conversion: ConversionSettings) => void;
}

const QUOTE_NAMES = {
  keep: 'choices.quotesKeep',
  traditional: 'choices.quotesTraditional',
  both: 'choices.quotesBoth',
} as const;
/** In their own script whatever the interface speaks. */
const SWAPS = '项目 → 專案，信息 → 資訊';
const HARM = '全局 → 全域性';

/** What every conversion goes by: quotation marks, Taiwan's words, the reader's own words. */
export function ConversionFields({ conversion, onChange }: Props) {
  return (
    <section aria-labelledby="conversion">
      <h2 id="conversion">{t('choices.conversion')}</h2>
      <Choice
        legend={t('choices.quotes')}
        values={QUOTES}
        chosen={conversion.quotes}
        name={(value) => t(QUOTE_NAMES[value])}
        onChoose={(quotes) => onChange({ ...conversion, quotes })}
      />
      <Check
        label={t('choices.vocabulary', [SWAPS])}
        hint={t('choices.vocabularyHint', [HARM])}
        checked={conversion.vocabulary}
        onChange={(vocabulary) => onChange({ ...conversion, vocabulary })}
      />
      <WordsField words={conversion.words} onKeep={(words) => onChange({ ...conversion, words })} />
    </section>
  );
}
