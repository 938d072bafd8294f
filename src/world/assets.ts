import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** The package's own folder: the nearest one above this module that holds package.json. */
function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The package folder was not found: package.json is missing above the program files.');
    folder = above;
  }
  root = folder;
  return folder;
}

/**
 * Opens a data file of the package, as in `openAsset('models/tagger.bin')`. This is the only door to the disk below batch/ and cli/:
 * what it opens is part of the program. Callers keep what they make of it; nothing is cached here.
 * @throws Error when the installed package is incomplete.
 */
export function openAsset(path: string): Uint8Array {
  const file = join(packageRoot(), path);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`The data file ${path} of this package cannot be read: install the package again.`, { cause });
  }
}
