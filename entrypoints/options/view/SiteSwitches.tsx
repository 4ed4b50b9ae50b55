import { t } from '../../../utils/browser/i18n.ts';
import { SITES, type Site } from '../../../utils/sites/index.ts';

interface Props {
  off: readonly string[];
  onChange: (off: readonly string[]) => void;
}

/** The built-in sites, each with what its rule knows. A switched-off site is as any other. */
export function SiteSwitches({ off, onChange }: Props) {
  const toggle = ({ hosts }: Site, on: boolean) => {
    const others = off.filter((host) => !hosts.includes(host));
    onChange(on ? others : [...others, ...hosts]);
  };
  return (
    <section>
      <h2>{t('options.sites')}</h2>
      <p class="hint">{t('options.sitesHint')}</p>
      <details>
        <summary>{t('options.sitesCount', [SITES.flatMap(({ hosts }) => hosts).length])}</summary>
        {SITES.map((site) => (
          <label class="row" key={site.hosts[0]}>
            <input
              type="checkbox"
              checked={!site.hosts.some((host) => off.includes(host))}
              onChange={(event) => toggle(site, event.currentTarget.checked)}
            />
            <span>
              {site.hosts.join(' ')}
              <span class="hint">{describe(site)}</span>
            </span>
          </label>
        ))}
      </details>
    </section>
  );
}

/** What a rule knows of its site. */
function describe({ container, title, chrome, pictures, fold }: Site): string {
  const known = [
    container !== undefined && t('options.knowsText'),
    title !== undefined && t('options.knowsTitle'),
    chrome !== undefined && t('options.knowsChrome'),
    pictures !== undefined && t('options.knowsPictures'),
    fold !== undefined && t('options.knowsFold'),
  ].filter((part) => part !== false);
  return known.length === 0 ? t('options.knowsNothing') : known.join(' · ');
}
