import fc from 'fast-check';

/**
 * A property is tried on the same cases each time, so that a build which fails does so by its own change. On others:
 * `FAST_CHECK_SEED=… npx vitest run tests/property`.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_240_601) });
