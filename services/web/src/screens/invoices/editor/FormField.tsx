import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import type { Change } from "./BuyerPart";
import classes from "./editor.module.css";
import { type Form, useFormWords } from "./formWords";

/** Which kind of invoice it is to be, with what that means. */
export function FormField({
  form,
  change,
  error,
}: {
  form: Form;
  change: Change;
  error: string | undefined;
}) {
  const { t } = useLingui();
  const words = useFormWords();
  const meanings: Record<Form, string> = {
    ORDINARY: t`Everything that the law wants of an invoice.`,
    SIMPLIFIED: t`For small amounts: the buyer's name is enough. The law sets the limit.`,
    ADVANCE: t`Money before the supply, with VAT. The final invoice takes it off.`,
    ON_ACCOUNT: t`A part of the price while the work goes on. The final invoice takes it off.`,
  };
  return (
    <Select
      className={classes.wide}
      label={t`Kind of invoice`}
      description={meanings[form]}
      inputWrapperOrder={["label", "input", "description", "error"]}
      allowDeselect={false}
      data={Object.entries(words).map(([value, label]) => ({ value, label }))}
      value={form}
      error={error}
      onChange={(chosen) => change({ form: (chosen ?? "ORDINARY") as Form })}
    />
  );
}
