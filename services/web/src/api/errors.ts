import type { CombinedError } from "@urql/core";

/** One refusal of a mutation: for people, with the place in the input where it lies. */
export interface UserError {
  code: string;
  message: string;
  path: string[];
  action?: string | null;
}

/** The code of a top-level error; `NETWORK` when no answer came. */
export function codeOf(error: CombinedError | undefined): string | null {
  if (!error) return null;
  const told = error.graphQLErrors[0]?.extensions.code;
  if (typeof told === "string") return told;
  return error.networkError ? "NETWORK" : "INTERNAL";
}

/** What somebody can quote when they ask for help. */
export function requestIdOf(error: CombinedError | undefined): string | null {
  const told = error?.graphQLErrors[0]?.extensions.requestId;
  return typeof told === "string" ? told : null;
}

/** Which part of a mutation's input could not be read; empty when the error does not say. */
export function misreadPath(error: CombinedError | undefined): string[] {
  const { code, path } = error?.graphQLErrors[0]?.extensions ?? {};
  if (code !== "BAD_USER_INPUT" || !Array.isArray(path)) return [];
  const [variable, ...steps] = path.map(String);
  return variable === "input" ? steps : [];
}
