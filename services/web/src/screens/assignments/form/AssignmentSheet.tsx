import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { AssignmentValues, Known } from "./assignment";
import { ByHand } from "./ByHand";
import { ConsultantField } from "./ConsultantField";
import classes from "./Form.module.css";
import { HourTypeField } from "./HourTypeField";
import { Orders } from "./Orders";
import { TimeFields } from "./TimeFields";

export type AssignmentForm = UseFormReturnType<AssignmentValues>;
/** An assignment as it was when its form was opened, with the names of what it leads to. */
export interface KnownNames extends Known {
  customer?: { id: string; name: string } | null;
  hourType?: { id: string; name: string } | null;
  consultant?: { id: string; name: string } | null;
}

/** All of an assignment's form: who orders, what and when, and who does it. */
export function AssignmentSheet({
  form,
  known = null,
  isCustomerFixed = false,
  mayPriceByHand = true,
}: {
  form: AssignmentForm;
  known?: KnownNames | null;
  isCustomerFixed?: boolean;
  mayPriceByHand?: boolean;
}) {
  const { t } = useLingui();
  const { values } = form;
  return (
    <>
      <Orders form={form} known={known} isCustomerFixed={isCustomerFixed} />
      <Fieldset legend={<Trans>What and when</Trans>} className={classes.group ?? ""}>
        <TextInput
          className={classes.whole ?? ""}
          label={t`Title`}
          description={t`What the work is, in a few words. Stands on the invoice.`}
          required
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps("title")}
        />
        <TimeFields form={form} />
        <HourTypeField
          label={t`Hour type`}
          description={t`What an hour costs and pays, with its surcharges.`}
          required
          known={known?.hourType ?? null}
          value={values.hourTypeId}
          error={form.errors.hourTypeId}
          onChange={(id) => form.setFieldValue("hourTypeId", id)}
        />
        <TextInput
          label={t`Place`}
          description={t`Address, or how to get in by video.`}
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps("place")}
        />
        <Textarea
          className={classes.whole ?? ""}
          label={t`Instructions`}
          description={t`Read by the customer and the consultant.`}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4_000}
          {...form.getInputProps("description")}
        />
      </Fieldset>
      {!isCustomerFixed && (
        <Fieldset legend={<Trans>Who does it</Trans>} className={classes.group ?? ""}>
          <ConsultantField
            className={classes.whole ?? ""}
            label={t`Consultant`}
            description={t`Leave it empty to choose later, or to offer the work to several.`}
            clearable
            known={known?.consultant ?? null}
            value={values.consultantId}
            error={form.errors.consultantId}
            onChange={(id) => form.setFieldValue("consultantId", id)}
          />
        </Fieldset>
      )}
      {mayPriceByHand && <ByHand form={form} />}
    </>
  );
}
