// Fails when a sentence has no Swedish, or when the catalogues are not what the sources say.

import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

const missing = globSync("src/**/sv.po").flatMap((path) => {
  const entries = readFileSync(path, "utf8").split("\n\n").slice(1);
  return entries
    .filter((entry) => /\nmsgstr ""\s*$/.test(`\n${entry.trimEnd()}`) && !entry.startsWith("#~"))
    .map((entry) => `${path}: ${/msgid "(.*)"/.exec(entry)?.[1]}`);
});
for (const line of missing) process.stderr.write(`no Swedish: ${line}\n`);

let changed = "";
try {
  changed = execFileSync("git", ["diff", "--name-only", "--", "src/**/*.po"], { encoding: "utf8" });
} catch {
  // Not a repository: nothing to compare with.
}
if (process.env.CI && changed) process.stderr.write(`not extracted: ${changed}`);
process.exit(missing.length || (process.env.CI && changed) ? 1 : 0);
