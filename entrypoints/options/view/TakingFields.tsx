import { Choice } from '../../../components/Choice.tsx';
import { t } from '../../../utils/browser/i18n.ts';
import { TAKING, type TakingSettings } from '../../../utils/browser/taking-settings.ts';
import { Check } from './Check.tsx';
import { MarkdownFields } from './MarkdownFields.tsx';

interface Props {
  taking: TakingSettings;
  onChange: (taking: TakingSettings) => void;
}

const RESTORATIONS = {
  plain: 'choices.restorationsPlain',
  marked: 'choices.restorationsMarked',
  listed: 'choices.restorationsListed',
} as const;
const PRESETS = {
  script: 'choices.docxScript',
  gongwen: 'choices.docxGongwen',
  plain: 'choices.docxPlain',
  traditional: 'choices.docxTraditional',
} as const;
const ENCODINGS = { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 BOM', gbk: 'GBK' } as const;

/** How a text leaves the view, by menu, key or as a file. */
export function TakingFields({ taking, onChange }: Props) {
  const { docx, text, outline } = taking;
  const set = (change: Partial<TakingSettings>) => onChange({ ...taking, ...change });
  return (
    <section aria-labelledby="taking">
      <h2 id="taking">{t('choices.taking')}</h2>
      <p class="hint">{t('choices.takingHint')}</p>
      <Check
        label={t('choices.provenance')}
        checked={taking.provenance}
        onChange={(provenance) => set({ provenance })}
      />
      <Choice
        legend={t('choices.restorations')}
        values={TAKING.restorations}
        chosen={taking.restorations}
        name={(value) => t(RESTORATIONS[value])}
        onChoose={(restorations) => set({ restorations })}
      />
      <MarkdownFields markdown={taking.markdown} onChange={(markdown) => set({ markdown })} />
      <h3>{t('export.docx')}</h3>
      <Choice
        legend={t('choices.docx')}
        values={TAKING.docx}
        chosen={docx.preset}
        name={(value) => t(PRESETS[value])}
        onChoose={(preset) => set({ docx: { preset } })}
      />
      <h3>{t('export.txt')}</h3>
      <Choice
        legend={t('choices.encoding')}
        values={TAKING.encoding}
        chosen={text.encoding}
        name={(value) => ENCODINGS[value]}
        onChoose={(encoding) => set({ text: { ...text, encoding } })}
      />
      <Check
        label={t('choices.crlf')}
        checked={text.crlf}
        onChange={(crlf) => set({ text: { ...text, crlf } })}
      />
      <h3>{t('copy.outline')}</h3>
      <Choice
        legend={t('copy.depth')}
        values={TAKING.depth}
        chosen={outline.depth}
        name={String}
        onChoose={(depth) => set({ outline: { ...outline, depth } })}
      />
      <Check
        label={t('copy.leads')}
        checked={outline.leads}
        onChange={(leads) => set({ outline: { ...outline, leads } })}
      />
    </section>
  );
}
