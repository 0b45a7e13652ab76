import { useLingui } from "@lingui/react/macro";
import { Select, type SelectProps } from "@mantine/core";
import { useMemo } from "react";
import { countries, foundCountries } from "./countries";

type Props = Omit<SelectProps, "data" | "label" | "value" | "onChange"> & {
  value: string;
  onChange: (code: string) => void;
};

/** A country, chosen by its name and kept by its code. */
export function CountryField({ value, onChange, ...rest }: Props) {
  const { t, i18n } = useLingui();
  const all = useMemo(() => countries(i18n.locale, value), [i18n.locale, value]);
  return (
    <Select
      label={t`Country`}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      autoComplete="off"
      {...rest}
      data={all}
      filter={({ search }) => foundCountries(all, search)}
      nothingFoundMessage={t`No country is called that`}
      value={value || null}
      onChange={(code) => code && onChange(code)}
    />
  );
}
