import config from '../../../astro.config.mjs';

/** The project's own configuration without the press: print pages stay in the output folder. */
export default {
  ...config,
  integrations: config.integrations.filter(({ name }) => name !== 'press'),
};
