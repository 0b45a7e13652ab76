import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Numbers, dates and names that nobody but we or the operator write, and may stand in a sentence as they are. */
const HARMLESS =
  /^(percent|left|at|deadline|(file|batch)\.createdAt\.slice\(0, 10\)|postedOn|inIt|hour|rest\.through|paidOn|since|connectedId|verdict\.rules(Name|Version|Date)|claim\.invoiceNumber|row\.paidDate|counted\?\.year|most|next|first|year|gaps|untold|lost|dates|series\.firstYear|row\.nextNumber|base|all|count|number|total|(ids|rows)\.length|done|((job|routes)\.)?(doneCount|refusedCount|totalCount)|day|series\.(start|next)Number|customer\.paymentTermsDays|price\.day|(instant|ago|month|nameOf|quantity|unitPrice|weekNumber)\(.*\)|".*")$/;

/** The values that stand in a sentence's text, outside of its elements. */
function valuesIn(sentence: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let begin = 0;
  let isTag = false;
  for (let at = 0; at < sentence.length; at++) {
    const sign = sentence[at];
    if (sign === "{" && depth++ === 0) begin = at + 1;
    if (sign === "}" && --depth === 0 && !isTag) values.push(sentence.slice(begin, at).trim());
    if (sign === "<" && depth === 0) isTag = true;
    if (sign === ">" && depth === 0) isTag = false;
  }
  return values;
}

function sentencesOf(source: string): string[] {
  return [...source.matchAll(/<Trans>([\s\S]*?)<\/Trans>/g)].map(([, sentence = ""]) => sentence);
}

test("values are found in the text and not in the attributes", () => {
  const sentence = "To <b onClick={() => { a > b; }}>{buyer}</b>, {count} <Verbatim text={name} />";
  expect(valuesIn(sentence)).toEqual(["buyer", "count"]);
});

test("no sentence reads as its own markup what somebody typed", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );
  const sentences = files.flatMap((name) =>
    sentencesOf(readFileSync(`src/${name}`, "utf8")).map((sentence) => ({ name, sentence })),
  );
  expect(sentences.length).toBeGreaterThan(100);
  const bad = sentences.flatMap(({ name, sentence }) =>
    valuesIn(sentence)
      .filter((value) => !HARMLESS.test(value))
      .map((value) => `${name}: {${value}}`),
  );
  expect(bad).toEqual([]);
});
