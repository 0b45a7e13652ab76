import { Trans, useLingui } from "@lingui/react/macro";
import { Button, type ButtonProps, Chip, Popover, Skeleton, Stack } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { CustomerDocument } from "@treaty/documents";
import { type ComponentProps, lazy, Suspense } from "react";
import { useAsk } from "@/api/asking";
import { FilterChip } from "@/parts/chip";
import { CustomerFilter } from "@/parts/customer-filter";
import { Later } from "@/parts/later";
import { ConsultantFilter, useConsultantName } from "../ConsultantFilter";
import { STATES, useStateWords } from "../states";
import { type AssignmentSearch, statesOf } from "./asking";
import classes from "./List.module.css";

const DayField = lazy(() => import("@/parts/day-field"));

export type Change = (changes: { [Name in keyof AssignmentSearch]: string | undefined }) => void;

/** The button that opens the conditions of the list. */
export function FilterMenu(props: { search: AssignmentSearch; change: Change }) {
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
  search: AssignmentSearch;
  change: Change;
  isOpen: boolean;
}) {
  const { t } = useLingui();
  const words = useStateWords();
  const popoverProps = { withinPortal: false };
  return (
    <Popover width={340} position="bottom-start" trapFocus closeOnEscape defaultOpened={isOpen}>
      <Popover.Target>
        <FilterButton />
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Filter`}>
        <Stack gap="sm">
          <Chip.Group
            multiple
            value={statesOf(search)}
            onChange={(states) => change({ states: states.join(",") })}
          >
            <fieldset className={classes.states}>
              <legend className="only-read">{t`State`}</legend>
              {STATES.map((state) => (
                <Chip key={state} value={state} size="xs">
                  {words[state]}
                </Chip>
              ))}
            </fieldset>
          </Chip.Group>
          <CustomerFilter
            value={search.customer ?? null}
            onChange={(customer) => change({ customer })}
          />
          <ConsultantFilter
            isInPopover
            value={search.consultant ?? null}
            onChange={(consultant) => change({ consultant })}
          />
          <Suspense fallback={<Skeleton h={60} />}>
            <div className={classes.days}>
              <DayField
                label={t`From`}
                value={search.from ?? ""}
                onChange={(from) => change({ from })}
                clearable
                popoverProps={popoverProps}
              />
              <DayField
                label={t`To`}
                value={search.to ?? ""}
                onChange={(to) => change({ to })}
                clearable
                popoverProps={popoverProps}
              />
            </div>
          </Suspense>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The conditions that hold, each with its cross. */
export function FilterChips({ search, change }: { search: AssignmentSearch; change: Change }) {
  const { t } = useLingui();
  const words = useStateWords();
  const states = statesOf(search);
  return (
    <>
      {states.length > 0 && (
        <FilterChip
          name={t`State`}
          value={states.map((state) => words[state]).join(", ")}
          onRemove={() => change({ states: "" })}
        />
      )}
      {search.customer && (
        <CustomerChip id={search.customer} onRemove={() => change({ customer: "" })} />
      )}
      {search.consultant && (
        <ConsultantChip id={search.consultant} onRemove={() => change({ consultant: "" })} />
      )}
      {(search.from || search.to) && (
        <FilterChip
          name={t`When`}
          value={`${search.from ?? ""}–${search.to ?? ""}`}
          onRemove={() => change({ from: "", to: "" })}
        />
      )}
    </>
  );
}

function CustomerChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useLingui();
  const { answer, isFirst } = useAsk(CustomerDocument, { id }, { about: ["customer"] });
  const name = answer?.customer?.name ?? (isFirst ? "…" : t`unknown`);
  return <FilterChip name={t`Customer`} value={name} onRemove={onRemove} />;
}

function ConsultantChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useLingui();
  return <FilterChip name={t`Consultant`} value={useConsultantName(id)} onRemove={onRemove} />;
}
