// Reads {door: {sdl, documents: {path: text}}} on standard input, writes types.ts on standard output.

import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { text } from "node:stream/consumers";

const config = {
  defaultScalarType: "string",
  strictScalars: true,
  scalars: {},
  enumsAsTypes: true,
  futureProofEnums: true,
  skipTypename: true,
  useTypeImports: true,
};

const pascal = (word) => word[0].toUpperCase() + word.slice(1);
const indent = (block) => block.replace(/^(?=.)/gm, "  ");

async function typesOf(door, { sdl, documents }) {
  const schema = parse(sdl);
  const own = schema.definitions
    .filter((each) => each.kind === "ScalarTypeDefinition")
    .map((each) => [each.name.value, "string"]);
  const scalars = { ...Object.fromEntries(own), ID: "string" };
  return codegen({
    filename: `${door}.ts`,
    schema,
    documents: Object.entries(documents).map(([location, source]) => ({
      location,
      document: parse(source),
    })),
    config: { ...config, scalars },
    plugins: [{ typescript: {} }, { operations: {} }],
    pluginMap: { typescript, operations },
  });
}

const doors = JSON.parse(await text(process.stdin));
const parts = ["// Made by `./reskontra schema` of the schemas and the documents. Do not edit.\n"];
for (const [door, contents] of Object.entries(doors)) {
  const types = (await typesOf(door, contents)).trimEnd();
  parts.push(`export namespace ${pascal(door)} {\n${indent(types)}\n}\n`);
}
process.stdout.write(parts.join("\n"));
