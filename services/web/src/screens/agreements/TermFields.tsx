import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, TextInput, type TextInputProps } from "@mantine/core";
import type { AgreementForm } from "./AgreementFields";
import classes from "./Agreements.module.css";

/** What a late cancellation, a rushed order and a kilometre cost and pay; pay for those who may see it. */
export function TermFields({
  form,
  isShownOnly,
  hasPay,
}: {
  form: AgreementForm;
  isShownOnly: boolean;
  hasPay: boolean;
}) {
  const { t } = useLingui();
  const { values } = form;
  return (
    <Fieldset legend={<Trans>Terms</Trans>} className={classes.group ?? ""} disabled={isShownOnly}>
      <Figure
        className={classes.whole ?? ""}
        label={t`Free cancellation until`}
        description={t`Cancelled later, the reserved time costs. Empty: cancelling is always free.`}
        unit={t`hours before`}
        inputMode="numeric"
        {...form.getInputProps("cancellationHours")}
      />
      {values.cancellationHours.trim() !== "" && (
        <>
          <Figure
            label={t`The customer then pays`}
            description={t`Of what the reserved time would have cost.`}
            unit="%"
            {...form.getInputProps("cancellationPricePercent")}
          />
          {hasPay && (
            <Figure
              label={t`The consultant then earns`}
              description={t`Of what the reserved time would have paid.`}
              unit="%"
              {...form.getInputProps("cancellationPayPercent")}
            />
          )}
        </>
      )}
      <Figure
        className={classes.whole ?? ""}
        label={t`A rushed order is one later than`}
        description={t`Ordered later, the work costs more. Empty: nothing is added.`}
        unit={t`hours before`}
        inputMode="numeric"
        {...form.getInputProps("rushHours")}
      />
      {values.rushHours.trim() !== "" && (
        <>
          <Figure
            label={t`Added to the price`}
            unit="%"
            {...form.getInputProps("rushPricePercent")}
          />
          {hasPay && (
            <Figure
              label={t`Added to the pay`}
              unit="%"
              {...form.getInputProps("rushPayPercent")}
            />
          )}
        </>
      )}
      <Figure
        label={t`Price of a kilometre`}
        description={t`Without VAT. Empty: driving is not invoiced.`}
        unit="kr"
        {...form.getInputProps("mileagePrice")}
      />
      {hasPay && (
        <Figure
          label={t`Pay for a kilometre`}
          description={t`Empty: driving is not paid.`}
          unit="kr"
          {...form.getInputProps("mileagePay")}
        />
      )}
    </Fieldset>
  );
}

/** A number with what it counts. */
export function Figure({ unit, ...rest }: TextInputProps & { unit: string }) {
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      rightSectionWidth={unit.length > 3 ? 96 : 40}
      rightSectionPointerEvents="none"
      rightSection={<span className="quiet small">{unit}</span>}
      {...rest}
    />
  );
}
