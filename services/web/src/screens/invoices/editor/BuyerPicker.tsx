import { Trans, useLingui } from "@lingui/react/macro";
import { Combobox, Loader, Text, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { CustomersDocument, InvoicesDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect, useRef, useState } from "react";
import { useAsk } from "@/api/asking";
import { Verbatim } from "@/parts/verbatim";
import classes from "./editor.module.css";
import { lastUsed } from "./lastUsed";

const SHOWN = 8;
const REST = 120;
type Found = NonNullable<Tenant.CustomersQuery["customers"]>["nodes"][number];

/** Find a customer by a few letters; those who were invoiced last come first. */
export function BuyerPicker({
  error,
  choose,
  create,
  outside,
}: {
  error: string | undefined;
  choose: (customer: { id: string; name: string }) => void;
  create: (name: string) => void;
  outside: (name: string) => void;
}) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [sought] = useDebouncedValue(text.trim(), REST);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { found, isAsking } = useFound(sought);
  const typed = text.trim();
  const field = useRef<HTMLInputElement>(null);
  // An invoice begins with who it is for, and so does choosing somebody else.
  useEffect(() => field.current?.focus(), []);
  const submit = (value: string) => {
    combobox.closeDropdown();
    if (value === "create") return create(typed);
    if (value === "outside") return outside(typed);
    const customer = found.find((each) => each.id === value);
    if (customer) choose(customer);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          label={t`Customer`}
          description={t`Search by name, number, organisation number or e-mail.`}
          placeholder={t`Who is the invoice for?`}
          autoComplete="off"
          ref={field}
          value={text}
          error={error}
          rightSection={isAsking ? <Loader size={14} /> : null}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={340} className={classes.options} aria-label={t`Customers`}>
          {found.map((customer) => (
            <Combobox.Option key={customer.id} value={customer.id}>
              <Option customer={customer} />
            </Combobox.Option>
          ))}
          {found.length === 0 && !isAsking && (
            <Combobox.Empty>
              <Trans>Nobody in the register is called that.</Trans>
            </Combobox.Empty>
          )}
          <Combobox.Option value="create" className={classes.parted}>
            {typed ? (
              <Trans>
                Create customer “<Verbatim text={typed} />”
              </Trans>
            ) : (
              <Trans>Create a new customer</Trans>
            )}
          </Combobox.Option>
          <Combobox.Option value="outside">
            <Trans>Somebody who is not in the register</Trans>
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Option({ customer }: { customer: Found }) {
  return (
    <span className={classes.option}>
      <Text span fw={560}>
        {customer.name}
      </Text>
      <Text span size="sm" c="dimmed">
        {[customer.number, customer.orgNumber, customer.city].filter(Boolean).join(" · ")}
      </Text>
    </span>
  );
}

function useFound(sought: string): { found: Found[]; isAsking: boolean } {
  const where = sought ? { text: sought } : null;
  const customers = useAsk(
    CustomersDocument,
    { first: SHOWN, where, orderBy: [{ field: "NAME", direction: "ASC" }] },
    { about: ["customer"] },
  );
  const invoices = useAsk(InvoicesDocument, { first: 20 }, { about: ["invoice"] });
  const named = customers.answer?.customers?.nodes ?? [];
  const recent = lastUsed(invoices.answer?.invoices?.nodes ?? []);
  return {
    found: byUse(named, recent, sought === "").slice(0, SHOWN),
    isAsking: customers.isFirst || customers.isStale,
  };
}

/** Those of the answer who were used last come first; with nothing sought, those who were used last lead. */
function byUse(named: Found[], recent: Found[], isAll: boolean): Found[] {
  const known = new Set(named.map((each) => each.id));
  const first = isAll ? recent : recent.filter((each) => known.has(each.id));
  const led = new Set(first.map((each) => each.id));
  return [...first, ...named.filter((each) => !led.has(each.id))];
}
