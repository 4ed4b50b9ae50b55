import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of the extension's interface, as the build holds them: `messages('…', 'zh_CN')('copy.label')`. */
export function readMessages(build: string, locale: string): (key: string) => string {
  const file = join(build, '_locales', locale, 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const entry = messages[key.replaceAll('.', '_')];
    if (!entry) throw new Error(`${file} has no ${key}`);
    return entry.message;
  };
}
