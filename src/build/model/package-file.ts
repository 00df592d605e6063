// Where a file of an installed data package stands. Packages may hide files from `require.resolve`, so this
// walks up to the folder that holds `node_modules`, as Node itself does.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of `file` inside the installed package; throws where it is not there. */
export function packageFile(packageName: string, file: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'node_modules', packageName, file);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${packageName}/${file} is missing: run "npm ci" first`);
    folder = parent;
  }
}
