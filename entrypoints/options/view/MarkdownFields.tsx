import { Choice } from '../../../components/Choice.tsx';
import { t } from '../../../utils/browser/i18n.ts';
import { TAKING, type TakingSettings } from '../../../utils/browser/taking-settings.ts';
import { Check } from './Check.tsx';

type Markdown = TakingSettings['markdown'];

interface Props {
  markdown: Markdown;
  onChange: (markdown: Markdown) => void;
}

/** How Markdown is written. A notes program wants front matter, unless it is switched off again. */
export function MarkdownFields({ markdown, onChange }: Props) {
  const programs = { plain: t('choices.plain'), obsidian: 'Obsidian', joplin: 'Joplin' };
  return (
    <>
      <h3>{t('export.md')}</h3>
      <Choice
        legend={t('choices.program')}
        values={TAKING.preset}
        chosen={markdown.preset}
        name={(value) => programs[value]}
        onChoose={(preset) => onChange({ ...markdown, preset, frontMatter: preset !== 'plain' })}
      />
      <Choice
        legend={t('choices.topLevel')}
        values={TAKING.topLevel}
        chosen={markdown.topLevel}
        name={(value) => '#'.repeat(value)}
        onChoose={(topLevel) => onChange({ ...markdown, topLevel })}
      />
      <Check
        label={t('choices.frontMatter')}
        checked={markdown.frontMatter}
        onChange={(frontMatter) => onChange({ ...markdown, frontMatter })}
      />
    </>
  );
}
