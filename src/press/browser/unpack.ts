import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';

/** The browser that npm brought, unpacked. */
export interface UnpackedBrowser {
  executable: string;
  /** Shared libraries (NSS, NSPR, expat) for a machine that lacks them: a value for `LD_LIBRARY_PATH`. */
  libraries: string;
  /** Version of the npm package, which is the browser's major version. */
  version: string;
}

const require = createRequire(import.meta.url);

/** True where the npm package's browser can run: 64-bit Linux on Intel or AMD. */
export function packagedBrowserRuns(platform = process.platform, arch = process.arch): boolean {
  return platform === 'linux' && arch === 'x64';
}

/** Version of @sparticuz/chromium as installed. */
export function packagedBrowserVersion(): string {
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = require(join(dirname(dirname(entry)), 'package.json')) as { version: string };
  return version;
}

/**
 * Unpacks the browser of @sparticuz/chromium into `<cacheFolder>/<version>/`, once. Its own `executablePath()` is not
 * used: that takes any `chromium` it finds in the temp folder. Two builds at once may both unpack; the last rename wins.
 */
export async function unpackBrowser(cacheFolder: string): Promise<UnpackedBrowser> {
  const version = packagedBrowserVersion();
  const source = join(dirname(dirname(require.resolve('@sparticuz/chromium'))), 'bin');
  const target = join(cacheFolder, version);
  const unpacked = {
    executable: join(target, 'chromium'),
    libraries: join(target, 'al2023', 'lib'),
    version,
  };
  if (await exists(unpacked.executable)) return unpacked;
  const building = `${target}.${process.pid}`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(source, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(building, 'chromium')),
      ),
      pipeline(
        createReadStream(join(source, 'al2023.tar.br')),
        createBrotliDecompress(),
        tar.extract(join(building, 'al2023')),
      ),
    ]);
    await chmod(join(building, 'chromium'), 0o755);
    await rename(building, target).catch(async (error: unknown) => {
      if (!(await exists(unpacked.executable))) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return unpacked;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
