import { t } from '../utils/browser/i18n.ts';
import { TYPOGRAPHY, type Typography } from '../utils/browser/settings.ts';
import { Choice } from './Choice.tsx';

interface Props {
  typography: Typography;
  onChange: (typography: Typography) => void;
}

const FACES = { song: 'type.song', hei: 'type.hei', kai: 'type.kai', fang: 'type.fang' } as const;
const LEADINGS = { 1.6: 'type.tight', 1.9: 'type.even', 2.2: 'type.loose' } as const;
const MEASURES = { 30: 'type.narrow', 36: 'type.medium', 44: 'type.wide' } as const;
const THEMES = {
  system: 'type.system',
  light: 'type.light',
  sepia: 'type.sepia',
  dark: 'type.dark',
  contrast: 'type.contrast',
} as const;

/** What of the type can be chosen, a row each. */
export function TypeChoices({ typography, onChange }: Props) {
  const { face, size, leading, measure, theme } = typography;
  return (
    <>
      <Choice
        legend={t('type.face')}
        values={TYPOGRAPHY.face}
        chosen={face}
        name={(value) => t(FACES[value])}
        onChoose={(value) => onChange({ ...typography, face: value })}
      />
      <Choice
        legend={t('type.size')}
        values={TYPOGRAPHY.size}
        chosen={size}
        name={String}
        onChoose={(value) => onChange({ ...typography, size: value })}
      />
      <Choice
        legend={t('type.leading')}
        values={TYPOGRAPHY.leading}
        chosen={leading}
        name={(value) => t(LEADINGS[value])}
        onChoose={(value) => onChange({ ...typography, leading: value })}
      />
      <Choice
        legend={t('type.measure')}
        values={TYPOGRAPHY.measure}
        chosen={measure}
        name={(value) => t(MEASURES[value])}
        onChoose={(value) => onChange({ ...typography, measure: value })}
      />
      <Choice
        legend={t('type.theme')}
        values={TYPOGRAPHY.theme}
        chosen={theme}
        name={(value) => t(THEMES[value])}
        onChoose={(value) => onChange({ ...typography, theme: value })}
      />
    </>
  );
}
