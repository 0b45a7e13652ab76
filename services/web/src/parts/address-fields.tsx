import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { CountryField } from "./country-field";

/** The lines of a postal address in a form that has them under `address`, for a grid of two columns. */
export function AddressFields({
  form,
  whole,
}: {
  form: {
    values: { address: { country: string } };
    getInputProps: (path: string) => object & { onChange: (value: unknown) => void };
  };
  /** The class of a field that is as wide as both columns. */
  whole: string;
}) {
  const { t } = useLingui();
  return (
    <>
      <TextInput className={whole} label={t`Address`} {...form.getInputProps("address.line1")} />
      <TextInput
        className={whole}
        label={t`Address, second line`}
        {...form.getInputProps("address.line2")}
      />
      <TextInput
        label={t`Postal code`}
        inputMode="numeric"
        {...form.getInputProps("address.postalCode")}
      />
      <TextInput label={t`Town`} {...form.getInputProps("address.city")} />
      <CountryField
        {...form.getInputProps("address.country")}
        value={form.values.address.country}
      />
    </>
  );
}
