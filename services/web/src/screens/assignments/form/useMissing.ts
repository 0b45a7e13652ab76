import { useLingui } from "@lingui/react/macro";
import type { UseFormReturnType } from "@mantine/form";
import { focusFirstError } from "@/parts/form";
import { type AssignmentValues, missingIn } from "./assignment";

/** Whether all is there that must be; what is missing is told on its field, and the first of it is gone to. */
export function useMissing(form: UseFormReturnType<AssignmentValues>): () => boolean {
  const { t } = useLingui();
  return () => {
    const missing = missingIn(form.getValues());
    form.setErrors(
      Object.fromEntries(
        missing.map((field) => [
          field,
          field === "day" || field === "begins" || field === "ends"
            ? t`This cannot be read. Write it another way.`
            : t`This must be filled in.`,
        ]),
      ),
    );
    if (missing.length > 0) focusFirstError();
    return missing.length === 0;
  };
}
