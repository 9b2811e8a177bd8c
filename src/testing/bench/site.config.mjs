import config from '../../../astro.config.mjs';

/** The project's own configuration with a store of the bench's own and, when it says so, without the press. */
export default {
  ...config,
  cacheDir: process.env.BENCH_STORE,
  integrations: config.integrations.filter(({ name }) => name !== 'press' || !process.env.BENCH_PRINT_PAGES),
};
