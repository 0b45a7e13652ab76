// Verifies the signatures of a mail by the records it is told of, and prints what it found.
import { readFileSync } from "node:fs";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";

const [, , mail, records] = process.argv;
const known = JSON.parse(readFileSync(records, "utf8"));
const resolver = async (name, type) => {
  const found = known[`${type} ${name}`];
  if (found) return [[found]];
  throw Object.assign(new Error("no such record"), { code: "ENOTFOUND" });
};
const { results, headerFrom } = await dkimVerify(readFileSync(mail), { resolver });
const told = results.map((one) => ({
  result: one.status.result,
  aligned: one.status.aligned,
  domain: one.signingDomain,
  selector: one.selector,
  algorithm: one.algo,
  canonicalization: one.format,
  modulus: one.modulusLength,
  signed: one.signingHeaders?.keys,
}));
console.log(JSON.stringify({ from: headerFrom, results: told }));
