// Lays a .br and a .gz beside what is worth it, so that the server never compresses while somebody waits.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const FOLDER = "dist/assets";
const WORTH_IT = /\.(js|css|svg|json|mjs)$/;
const SMALLEST = 1_000;

for (const name of await readdir(FOLDER)) {
  const path = join(FOLDER, name);
  if (!WORTH_IT.test(name)) continue;
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) continue;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, quality));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
