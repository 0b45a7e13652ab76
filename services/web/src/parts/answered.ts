import type { Outcome } from "@/api/asking";
import type { UserError } from "@/api/errors";
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
  if (outcome.failed) {
    tell(sentenceOf(outcome.failed), { mood: "bad" });
    return null;
  }
  if (outcome.refused) {
    const values = form.getValues();
    keep(placeErrors(form, (path) => hasField(values, path), outcome.refused));
    focusFirstError();
    return null;
  }
  return outcome.done ?? null;
}
