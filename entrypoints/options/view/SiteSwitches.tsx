import { t } from '../../../utils/browser/i18n.ts';
import { SITES, type Site } from '../../../utils/sites/index.ts';
import { MissingPermission } from './MissingPermission.tsx';

interface Props {
  /** By host. */
  off: readonly string[];
  /** Those on which the browser gives no permission. */
  unpermitted: ReadonlySet<string>;
  onRequestPermission: (host: string) => void;
  onChange: (off: readonly string[]) => void;
}

/** The built-in sites one by one, together where one rule knows them, each with what it knows. */
export function SiteSwitches({ off, unpermitted, onRequestPermission, onChange }: Props) {
  const switchTo = (hosts: readonly string[], on: boolean) => {
    const others = off.filter((host) => !hosts.includes(host));
    onChange(on ? others : [...others, ...hosts]);
  };
  return (
    <section>
      <h2>{t('options.sites')}</h2>
      <p class="hint">{t('options.sitesHint')}</p>
      <details>
        <summary>{t('options.sitesCount', [SITES.flatMap(({ hosts }) => hosts).length])}</summary>
        {SITES.map(({ hosts, ...site }) => {
          const on = hosts.filter((host) => !off.includes(host));
          return (
            <fieldset key={hosts[0]} class="sites">
              <legend class="hint">{describe(site)}</legend>
              {hosts.length > 1 && (
                <label>
                  <input
                    type="checkbox"
                    checked={on.length === hosts.length}
                    indeterminate={on.length > 0 && on.length < hosts.length}
                    onChange={({ currentTarget }) => switchTo(hosts, currentTarget.checked)}
                  />
                  {t('options.sitesAll', [hosts.length])}
                </label>
              )}
              {hosts.map((host) => (
                <span key={host}>
                  <label>
                    <input
                      type="checkbox"
                      checked={!off.includes(host)}
                      onChange={({ currentTarget }) => switchTo([host], currentTarget.checked)}
                    />
                    {host}
                  </label>
                  {unpermitted.has(host) && (
                    <MissingPermission host={host} onRequestPermission={onRequestPermission} />
                  )}
                </span>
              ))}
            </fieldset>
          );
        })}
      </details>
    </section>
  );
}

/** What a rule knows of its site. */
function describe({ container, title, chrome, pictures, fold }: Omit<Site, 'hosts'>): string {
  const known = [
    container !== undefined && t('options.knowsText'),
    title !== undefined && t('options.knowsTitle'),
    chrome !== undefined && t('options.knowsChrome'),
    pictures !== undefined && t('options.knowsPictures'),
    fold !== undefined && t('options.knowsFold'),
  ].filter((part) => part !== false);
  return known.length === 0 ? t('options.knowsNothing') : known.join(' · ');
}
