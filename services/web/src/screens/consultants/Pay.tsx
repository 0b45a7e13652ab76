import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Select, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { ConsultantPaySetDocument, HourTypesDocument } from "@treaty/documents";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { reasonsOf } from "@/parts/answered";
import { Refusals, sentenceOf } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { unitPrice } from "@/words/formats";
import classes from "./Consultants.module.css";
import type { ConsultantDetails } from "./consultant";
import {
  begun,
  hoursOf,
  isWhole,
  newPay,
  type PayField,
  type PayRow,
  payOf,
  payRowsOf,
} from "./pay";

const DayField = lazy(() => import("@/parts/day-field"));
const FIELDS: readonly string[] = ["hourTypeId", "pay", "validFrom"] satisfies PayField[];
const MOST_HOUR_TYPES = 100;

/** What hours pay this consultant, where it is not what the hour type says. */
export function Pay({ consultant }: { consultant: ConsultantDetails }) {
  const { t } = useLingui();
  const canWrite = useFirm().may("consultant:write");
  const { act, isActing } = useDo(ConsultantPaySetDocument, { changes: ["consultant"] });
  const [rows, setRows] = useState(() => payRowsOf(consultant.pay ?? []));
  const [isChanged, setChanged] = useState(false);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [left, setLeft] = useState<UserError[]>([]);
  const version = useRef(consultant.version);
  // Nothing is unsaved here: what was saved elsewhere is what to write on with.
  useEffect(() => {
    if (isChanged) return;
    version.current = consultant.version;
    setRows(payRowsOf(consultant.pay ?? []));
  }, [consultant, isChanged]);
  const change = (next: (before: PayRow[]) => PayRow[]) => {
    setChanged(true);
    setRows(next);
  };
  const save = async () => {
    const told = begun(rows);
    const outcome = await act({
      id: consultant.id,
      expectedVersion: version.current,
      pay: payOf(rows),
    });
    const reasons = reasonsOf(outcome, (path) => isField(path));
    setFaults(placed(reasons, told));
    setLeft(reasons.filter(({ path }) => !isField(path.join("."))));
    if (outcome.failed && reasons.length === 0) tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (!outcome.done) return;
    setChanged(false);
    tell(t`Saved.`);
  };
  return (
    <Section
      title={<Trans>Pay of their own</Trans>}
      lead={
        <Trans>
          Goes before what the hour type pays, for work from that day on. Hours that are reported
          keep the pay that they were counted by.
        </Trans>
      }
    >
      <Refusals reasons={left} />
      <fieldset
        className={classes.sheet}
        style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
        disabled={!canWrite}
      >
        {rows.length === 0 ? (
          <p className="quiet">
            <Trans>Every hour pays as its hour type says.</Trans>
          </p>
        ) : (
          <Rows rows={rows} faults={faults} change={change} paid={consultant.pay ?? []} />
        )}
      </fieldset>
      {canWrite && (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => change((before) => [...before, newPay()])}
          >
            <Trans>One more pay</Trans>
          </Button>
          <Button
            variant="default"
            onClick={save}
            loading={isActing}
            disabled={!isChanged || !isWhole(rows)}
          >
            <Trans>Save the pay</Trans>
          </Button>
        </div>
      )}
    </Section>
  );
}

function Rows({
  rows,
  faults,
  change,
  paid,
}: {
  rows: readonly PayRow[];
  faults: Readonly<Record<string, string>>;
  change: (next: (before: PayRow[]) => PayRow[]) => void;
  paid: NonNullable<ConsultantDetails["pay"]>;
}) {
  const { t } = useLingui();
  const canWrite = useFirm().may("consultant:write");
  const found = useAsk(
    HourTypesDocument,
    { first: MOST_HOUR_TYPES, where: { isArchived: false } },
    { about: ["hourType"] },
  ).answer?.hourTypes?.nodes;
  const hours = hoursOf(found ?? [], paid).map(({ id, name, pay }) => ({
    value: id,
    label: pay ? `${name} (${unitPrice(pay)} kr)` : name,
  }));
  const write = (key: string, field: PayField, text: string) =>
    change((before) => before.map((row) => (row.key === key ? { ...row, [field]: text } : row)));
  return (
    <>
      <div className={`${classes.row} ${classes.heads}`} aria-hidden>
        <span>{t`Hour type, and what it pays itself`}</span>
        <span>{t`Pay per hour`}</span>
        <span>{t`For work from`}</span>
        <span />
      </div>
      <ul className={classes.pay}>
        {rows.map((row) => (
          <li key={row.key} className={classes.row}>
            <Select
              aria-label={t`Hour type`}
              placeholder={t`Hour type`}
              searchable
              allowDeselect={false}
              data={hours}
              value={row.hourTypeId || null}
              error={faults[`${row.key}.hourTypeId`]}
              onChange={(id) => write(row.key, "hourTypeId", id ?? "")}
            />
            <TextInput
              aria-label={t`Pay per hour`}
              inputMode="decimal"
              autoComplete="off"
              rightSection={<span className="quiet small">kr</span>}
              value={row.pay}
              error={faults[`${row.key}.pay`]}
              onChange={(event) => write(row.key, "pay", event.currentTarget.value)}
            />
            <Suspense
              fallback={<TextInput aria-label={t`For work from`} disabled value={row.validFrom} />}
            >
              <DayField
                aria-label={t`For work from`}
                value={row.validFrom}
                error={faults[`${row.key}.validFrom`]}
                onChange={(day) => write(row.key, "validFrom", day)}
              />
            </Suspense>
            {canWrite && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t`Remove the pay`}
                onClick={() => change((before) => before.filter(({ key }) => key !== row.key))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function isField(path: string): boolean {
  return FIELDS.includes(path.split(".").at(-1) ?? "");
}

/** Reasons by the row's key and field, such as `hrt_1.2026-01-01.pay`. */
function placed(reasons: readonly UserError[], told: readonly PayRow[]): Record<string, string> {
  return Object.fromEntries(
    reasons
      .filter(({ path }) => isField(path.join(".")))
      .map(({ path, message }) => [
        `${told[Number(path.at(-2))]?.key ?? ""}.${path.at(-1) ?? ""}`,
        message,
      ]),
  );
}
