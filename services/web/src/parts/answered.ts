import { t } from "@lingui/core/macro";
import type { Outcome } from "@/api/asking";
import { misreadPath, type UserError } from "@/api/errors";
import { focusFirstError, hasField, placeErrors } from "./form";
import { sentenceOf } from "./problems";
import { tell } from "./toasts";

/** Whether it was done; when it was not, the reason has been told in passing. For deeds without a form. */
export function isDoneOrTold(outcome: Outcome<unknown>): boolean {
  if (outcome.failed) tell(sentenceOf(outcome.failed), { mood: "bad" });
  if (outcome.refused)
    tell(outcome.refused.map(({ message }) => message).join(" "), { mood: "bad" });
  return !outcome.failed && !outcome.refused;
}

/** Why it was not done, as reasons that can lie on fields: those of a refusal, or the one field that could not be read. */
export function reasonsOf(
  outcome: Outcome<unknown>,
  known: (path: string) => boolean,
): UserError[] {
  if (outcome.refused) return outcome.refused;
  const path = misreadPath(outcome.failed === undefined ? undefined : outcome.error);
  if (path.length === 0 || !known(path.join("."))) return [];
  return [{ code: "BAD_USER_INPUT", message: t`This cannot be read. Write it another way.`, path }];
}

interface Form {
  setErrors: (errors: Record<string, string>) => void;
  getInputProps: (path: string) => unknown;
  getValues: () => unknown;
}

/** What was done, or null when it was not: then the reasons stand at their fields, and `keep` is given the rest. */
export function doneOrTold<Payload>(
  form: Form,
  outcome: Outcome<Payload>,
  keep: (left: UserError[]) => void,
): Payload | null {
  keep([]);
  const values = form.getValues();
  const known = (path: string) => hasField(values, path);
  const reasons = reasonsOf(outcome, known);
  if (reasons.length > 0) {
    keep(placeErrors(form, known, reasons));
    focusFirstError();
    return null;
  }
  if (outcome.failed) tell(sentenceOf(outcome.failed), { mood: "bad" });
  return outcome.done ?? null;
}
