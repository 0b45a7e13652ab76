// Fails when a sentence has no Swedish, has two, or when the catalogues are not what the sources say.

import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

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

let changed = "";
try {
  changed = execFileSync("git", ["diff", "--name-only", "--", "src/**/*.po"], { encoding: "utf8" });
} catch {
  // Not a repository: nothing to compare with.
}
if (process.env.CI && changed) faults.push(`not extracted: ${changed}`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length ? 1 : 0);
