import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Fieldset, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { CurrencyField } from "@/parts/currency-field";
import { DayField } from "@/parts/day-field";
import classes from "./Articles.module.css";

/** A price list as its form holds it. */
export interface PriceListValues {
  name: string;
  /** Chosen once, when the list is begun. */
  currency: string;
  validFrom: string;
  validTo: string;
  isStandard: boolean;
}

export const EMPTY_LIST: PriceListValues = {
  name: "",
  currency: "SEK",
  validFrom: "",
  validTo: "",
  isStandard: false,
};

/** What the form means to the API. */
export function listInput({ name, validFrom, validTo, isStandard }: PriceListValues) {
  return { name, validFrom: validFrom || null, validTo: validTo || null, isStandard };
}

/** The fields of a price list, with the button that saves them. */
export function PriceListForm({
  form,
  submit,
  isActing,
  isShownOnly = false,
  isNew = false,
  act,
}: {
  form: UseFormReturnType<PriceListValues>;
  submit: (values: PriceListValues) => void;
  isActing: boolean;
  isShownOnly?: boolean;
  isNew?: boolean;
  act: ReactNode;
}) {
  const { t } = useLingui();
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate className={classes.sheet}>
      <Fieldset
        legend={<Trans>Price list</Trans>}
        className={classes.group ?? ""}
        disabled={isShownOnly}
      >
        <TextInput
          className={classes.whole ?? ""}
          label={t`Name of the list`}
          description={t`Such as “Large customers” or “Prices of 2027”.`}
          required
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        {isNew && (
          <CurrencyField
            description={t`Of every price in the list. It cannot be changed later.`}
            {...form.getInputProps("currency")}
            value={form.values.currency}
          />
        )}
        <DayField
          label={t`First day`}
          description={t`Empty: it holds already.`}
          clearable
          {...form.getInputProps("validFrom")}
          value={form.values.validFrom}
        />
        <DayField
          label={t`Last day`}
          description={t`Empty: until further notice.`}
          clearable
          {...form.getInputProps("validTo")}
          value={form.values.validTo}
        />
        <Checkbox
          className={classes.whole ?? ""}
          label={t`Standard list, for all customers`}
          description={t`Used when the customer has neither an own price nor an own list. Each currency has one standard list.`}
          {...form.getInputProps("isStandard", { type: "checkbox" })}
        />
      </Fieldset>
      {!isShownOnly && (
        <div className={classes.foot}>
          <Button type="submit" loading={isActing}>
            {act}
          </Button>
        </div>
      )}
    </form>
  );
}
