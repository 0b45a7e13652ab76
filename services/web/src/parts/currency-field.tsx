import { useLingui } from "@lingui/react/macro";
import { Select, type SelectProps } from "@mantine/core";
import { CurrenciesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { currencyName } from "./currencies";

/** A choice among the currencies that may be invoiced in. */
export function CurrencyField({
  value,
  without = [],
  ...rest
}: { value: string; without?: readonly string[] } & Omit<SelectProps, "data" | "value">) {
  const { t, i18n } = useLingui();
  const { answer } = useAsk(CurrenciesDocument, {}, { about: ["company"] });
  const known = answer?.currencies ?? (value ? [value] : []);
  const data = known
    .filter((code) => !without.includes(code))
    .map((code) => ({ value: code, label: `${code} · ${currencyName(code, i18n.locale)}` }));
  return (
    <Select
      label={t`Currency`}
      allowDeselect={false}
      searchable
      data={data}
      value={value}
      {...rest}
    />
  );
}
