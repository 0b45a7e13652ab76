import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, TextInput } from "@mantine/core";
import { useFirm } from "@/app/firm";
import type { AssignmentForm } from "./AssignmentSheet";
import classes from "./Form.module.css";

/** What an hour of this assignment alone costs and pays, instead of what was agreed. */
export function ByHand({ form }: { form: AssignmentForm }) {
  const { t } = useLingui();
  const field = (name: "price" | "pay") => ({
    inputMode: "decimal" as const,
    autoComplete: "off",
    rightSection: <span className="quiet small">kr</span>,
    ...form.getInputProps(name),
  });
  return (
    <Fieldset legend={<Trans>Price by hand</Trans>} className={classes.group ?? ""}>
      <TextInput
        label={t`An hour costs the customer`}
        description={t`Without VAT, for this assignment alone. Empty: as agreed.`}
        {...field("price")}
      />
      {useFirm().may("pay:read") && (
        <TextInput
          label={t`An hour pays the consultant`}
          description={t`For this assignment alone. Empty: as agreed.`}
          {...field("pay")}
        />
      )}
    </Fieldset>
  );
}
