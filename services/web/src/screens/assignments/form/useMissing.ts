import { useLingui } from "@lingui/react/macro";
import type { UseFormReturnType } from "@mantine/form";
import { focusFirstError } from "@/parts/form";
import { type AssignmentValues, endsAsItBegins, missingIn } from "./assignment";

/** Whether all is there that must be; what is missing is told on its field, and the first of it is gone to. */
export function useMissing(form: UseFormReturnType<AssignmentValues>): () => boolean {
  const { t } = useLingui();
  return () => {
    const values = form.getValues();
    const wrong = Object.fromEntries(
      missingIn(values).map((field) => [
        field,
        field === "day" || field === "begins" || field === "ends"
          ? t`This cannot be read. Write it another way.`
          : t`This must be filled in.`,
      ]),
    );
    if (endsAsItBegins(values))
      wrong.ends = t`It begins and ends at the same time. Change one of them, or choose Several days and the last day if it lasts a day and night.`;
    form.setErrors(wrong);
    const isComplete = Object.keys(wrong).length === 0;
    if (!isComplete) focusFirstError();
    return isComplete;
  };
}
