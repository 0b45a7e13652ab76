// Fails when a sentence has no Swedish, has two, or when the catalogues are not what the sources say.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ENTRY = /^((?:msgctxt ".*"\n)?msgid (?:".*"\n?)+)msgstr ((?:".*"\n?)+)/m;
const joined = (lines) => [...lines.matchAll(/"(.*)"/g)].map((part) => part[1]).join("");

const said = new Map();
const faults = [];
for (const path of globSync("src/**/sv.po").sort()) {
  for (const entry of readFileSync(path, "utf8").split("\n\n").slice(1)) {
    const found = ENTRY.exec(`${entry}\n`);
    if (!found || entry.startsWith("#~")) continue;
    const [message, swedish] = [joined(found[1]), joined(found[2])];
    // All catalogues are one in the end: the same words must mean the same everywhere.
    const before = said.get(message);
    if (!swedish) faults.push(`no Swedish: ${path}: ${message}`);
    else if (before && before !== swedish)
      faults.push(`two in Swedish: ${path}: ${message}: ${before} / ${swedish}`);
    else said.set(message, swedish);
  }
}

const copy = mkdtempSync(join(tmpdir(), "words-"));
try {
  for (const path of globSync("**/*.po", { cwd: "src" })) cpSync(join("src", path), join(copy, path));
  execFileSync("node_modules/.bin/lingui", ["extract", "--clean"], {
    env: { ...process.env, WORDS_FOLDER: copy },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const path of globSync("**/*.po", { cwd: copy }).sort()) {
    const here = join("src", path);
    const isSame = existsSync(here) && readFileSync(here).equals(readFileSync(join(copy, path)));
    if (!isSame) faults.push(`not extracted (node --run extract): ${here}`);
  }
} finally {
  rmSync(copy, { recursive: true });
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length ? 1 : 0);
