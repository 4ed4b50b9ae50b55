import { useMemo, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { Mask } from '../../utils/edit/masks.ts';
import type { Part } from '../../utils/manuscript.ts';
import { usePainted } from '../hooks/usePainted.ts';

interface Props {
  masks: readonly Mask[];
  parts: readonly Part[];
  language: string;
  onFill: (mask: string, places: readonly Mask[], text: string) => void;
}

/** How far the filling goes: masks before the same word, or all that look alike; in one speech or in all. */
interface Reach {
  part: number | null;
  alike: boolean;
}

/** Fills masked words, all of a kind at once. */
export function MaskForms({ masks, parts, language, onFill }: Props) {
  const [reach, setReach] = useState<Reach>({ part: null, alike: false });
  const painted = usePainted();
  const groups = useMemo(() => (painted ? groupMasks(masks, reach) : []), [painted, masks, reach]);
  const masked = [...new Set(masks.map(({ part }) => part))];
  return (
    <details class="masks">
      <summary>
        {t('fill.title')}
        <small>{masks.length}</small>
      </summary>
      <div class="reach">
        {parts.length > 1 && masked.length > 1 && (
          <select
            aria-label={t('fill.where')}
            onChange={({ currentTarget: { value } }) =>
              setReach({ ...reach, part: value === '' ? null : Number(value) })
            }
          >
            <option value="">{t('fill.everywhere')}</option>
            {masked.map((part) => (
              <option key={part} value={part}>
                {t('part.untitled', [part + 1])}
              </option>
            ))}
          </select>
        )}
        <label>
          <input
            type="checkbox"
            checked={reach.alike}
            onChange={({ currentTarget: { checked } }) => setReach({ ...reach, alike: checked })}
          />
          {t('fill.alike')}
        </label>
      </div>
      <ul>
        {groups.map(([name, places]) => (
          <MaskForm key={name} name={name} places={places} language={language} onFill={onFill} />
        ))}
      </ul>
    </details>
  );
}

function groupMasks(masks: readonly Mask[], reach: Reach): [name: string, places: Mask[]][] {
  const inReach = masks.filter(({ part }) => reach.part === null || part === reach.part);
  return [...Map.groupBy(inReach, ({ mask, next }) => (reach.alike ? mask : mask + next))];
}

interface FormProps {
  name: string;
  places: readonly Mask[];
  language: string;
  onFill: Props['onFill'];
}

function MaskForm({ name, places, language, onFill }: FormProps) {
  const [text, setText] = useState('');
  const mask = places[0]?.mask ?? '';
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onFill(mask, places, text.trim());
    setText('');
  };
  return (
    <li>
      <form class="row" onSubmit={submit}>
        <span lang={language}>
          <strong>{mask}</strong>
          {name.slice(mask.length)}
        </span>
        <input
          type="text"
          value={text}
          aria-label={t('fill.word', [name])}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
        <button type="submit" class="link">
          {t('fill.fill', [places.length])}
        </button>
      </form>
    </li>
  );
}
