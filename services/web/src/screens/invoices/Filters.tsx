import { Trans, useLingui } from "@lingui/react/macro";
import {
  Button,
  type ButtonProps,
  Checkbox,
  Fieldset,
  Group,
  Popover,
  Select,
  Skeleton,
  Stack,
} from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { CustomerDocument } from "@treaty/documents";
import { type ComponentProps, lazy, Suspense } from "react";
import { useAsk } from "@/api/asking";
import { FilterChip } from "@/parts/chip";
import { CustomerFilter } from "@/parts/customer-filter";
import { Later } from "@/parts/later";
import classes from "./Filters.module.css";
import {
  type InvoiceSearch,
  type KnownState,
  SAID,
  type Said,
  saidOf,
  spanOf,
  statesOf,
  TABS,
} from "./filter";

const DayField = lazy(() => import("@/parts/day-field"));

export type Change = (changes: { [Name in keyof InvoiceSearch]: string | undefined }) => void;

/** The button that opens the conditions of the list. */
export function FilterMenu(props: { search: InvoiceSearch; change: Change }) {
  return (
    <Later button={(open) => <FilterButton onClick={open} />}>
      {(isOpen) => <FilterPopover {...props} isOpen={isOpen} />}
    </Later>
  );
}

function FilterButton(props: ButtonProps & ComponentProps<"button">) {
  return (
    <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} {...props}>
      <span className="at-desk">
        <Trans>Filter</Trans>
      </span>
    </Button>
  );
}

function FilterPopover({
  search,
  change,
  isOpen,
}: {
  search: InvoiceSearch;
  change: Change;
  isOpen: boolean;
}) {
  const { t } = useLingui();
  const words = useSaidWords();
  return (
    <Popover width={320} position="bottom-start" trapFocus closeOnEscape defaultOpened={isOpen}>
      <Popover.Target>
        <FilterButton />
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Filter`}>
        <Stack gap="sm">
          <CustomerFilter
            value={search.customer ?? null}
            onChange={(customer) => change({ customer })}
          />
          <Span
            name={t`Invoice date`}
            from={search.from}
            to={search.to}
            onChange={(from, to) => change({ from, to })}
          />
          <Span
            name={t`Due date`}
            from={search.dueFrom}
            to={search.dueTo}
            onChange={(dueFrom, dueTo) => change({ dueFrom, dueTo })}
          />
          <Select
            label={t`The buyer says`}
            placeholder={t`Anything or nothing`}
            data={SAID.map((value) => ({ value, label: words[value] }))}
            value={saidOf(search) ?? null}
            onChange={(value) => change({ said: value ?? "" })}
            comboboxProps={{ withinPortal: false }}
            clearable
          />
          <Checkbox
            label={t`Only with money to pay back`}
            checked={search.refund === "true"}
            onChange={(event) => change({ refund: event.currentTarget.checked ? "true" : "" })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Span({
  name,
  from = "",
  to = "",
  onChange,
}: {
  name: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (from: string, to: string) => void;
}) {
  const { t } = useLingui();
  const popoverProps = { withinPortal: false };
  return (
    <Fieldset variant="unstyled" legend={name} className={classes.span ?? ""}>
      <Suspense fallback={<Skeleton h={36} />}>
        <Group gap="xs" grow wrap="nowrap">
          <DayField
            aria-label={t`${name} from`}
            value={from}
            onChange={(day) => onChange(day, to)}
            clearable
            popoverProps={popoverProps}
          />
          <DayField
            aria-label={t`${name} to`}
            value={to}
            onChange={(day) => onChange(from, day)}
            clearable
            popoverProps={popoverProps}
          />
        </Group>
      </Suspense>
    </Fieldset>
  );
}

/** The conditions that hold, each with its cross. */
export function FilterChips({ search, change }: { search: InvoiceSearch; change: Change }) {
  const { t } = useLingui();
  const said = saidOf(search);
  const saidWords = useSaidWords();
  const states = statesOf(search);
  const words: Record<KnownState, string> = {
    DRAFT: t`Draft`,
    ISSUED: t`Issued`,
    PARTLY_PAID: t`Partly paid`,
    PAID: t`Paid`,
    CREDITED: t`Credited`,
  };
  const isOfATab = search.states === TABS.drafts.states || search.states === TABS.paid.states;
  return (
    <>
      {states.length > 0 && !isOfATab && (
        <FilterChip
          name={t`State`}
          value={states.map((state) => words[state]).join(", ")}
          onRemove={() => change({ states: "" })}
        />
      )}
      {(search.kind === "opening" || search.kind === "own") && (
        <FilterChip
          name={t`Written`}
          value={search.kind === "own" ? t`By us` : t`In another system`}
          onRemove={() => change({ kind: "" })}
        />
      )}
      {search.customer && (
        <CustomerChip id={search.customer} onRemove={() => change({ customer: "" })} />
      )}
      {said && (
        <FilterChip
          name={t`The buyer says`}
          value={saidWords[said]}
          onRemove={() => change({ said: "" })}
        />
      )}
      {search.refund === "true" && (
        <FilterChip name={t`To pay back`} value={t`yes`} onRemove={() => change({ refund: "" })} />
      )}
      {(search.from || search.to) && (
        <FilterChip
          name={t`Invoice date`}
          value={spanOf(search.from, search.to)}
          onRemove={() => change({ from: "", to: "" })}
        />
      )}
      {(search.dueFrom || search.dueTo) && (
        <FilterChip
          name={t`Due date`}
          value={spanOf(search.dueFrom, search.dueTo)}
          onRemove={() => change({ dueFrom: "", dueTo: "" })}
        />
      )}
    </>
  );
}

function useSaidWords(): Record<Said, string> {
  const { t } = useLingui();
  return {
    any: t`Something that waits for an answer`,
    disputed: t`I dispute it`,
    paid: t`I have paid`,
  };
}

function CustomerChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useLingui();
  const { answer, isFirst } = useAsk(CustomerDocument, { id }, { about: ["customer"] });
  const name = answer?.customer?.name ?? (isFirst ? "…" : t`unknown`);
  return <FilterChip name={t`Customer`} value={name} onRemove={onRemove} />;
}
