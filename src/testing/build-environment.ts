// Astro takes what the test runner puts there for its own settings.
const ofTheRunner = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;

/** The environment for a build started by a test or the bench: this process's, without what a test runner adds. */
export function buildEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name));
  return { ...Object.fromEntries(inherited), ...more };
}
