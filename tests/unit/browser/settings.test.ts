import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings, TYPOGRAPHY } from '../../../utils/browser/settings.ts';

describe('readSettings', () => {
  it('takes what is valid and fills up the rest', () => {
    const typography = { face: 'kai', size: 19, leading: '1.6', theme: 'sepia', colour: 'red' };
    expect(readSettings({ typography, other: 1 })).toEqual({
      ...DEFAULTS,
      typography: { ...DEFAULTS.typography, face: 'kai', theme: 'sepia' },
    });
  });

  it.each([null, undefined, 0, 'x', [], { typography: null }, { typography: 'kai' }])(
    'gives the defaults for %o',
    (value) => {
      expect(readSettings(value)).toEqual(DEFAULTS);
    },
  );

  it('gives only what is offered, whatever lies there, and the same again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (typography, face) => {
        const settings = readSettings({ typography: { ...Object(typography), face } });
        for (const [key, choices] of Object.entries(TYPOGRAPHY))
          expect(choices).toContain(new Map<string, unknown>(Object.entries(settings.typography)).get(key));
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});
