import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPencil, IconPlus, IconX } from "@tabler/icons-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Outcome } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { quantity, unitPrice } from "@/words/formats";
import { reasonsOf } from "./answered";
import classes from "./price-editor.module.css";
import {
  newRow,
  type Priced,
  type PriceField,
  type PriceRow,
  pricesOf,
  rowsOf,
} from "./price-rows";
import { Refusals, sentenceOf } from "./problems";
import { tell } from "./toasts";

const DayField = lazy(() => import("./day-field"));
const FIELDS: readonly string[] = ["unitPrice", "fromQuantity", "validFrom", "validTo"];
type Save = (prices: ReturnType<typeof pricesOf>) => Promise<Outcome<unknown>>;

/** What one article costs in one place: shown in a line, and changed as a whole. */
export function PriceEditor({
  prices,
  name,
  canWrite,
  save,
  isBegun = false,
  onClose,
}: {
  prices: readonly Priced[];
  /** Of what and where the prices are, for those who hear it read. */
  name: string;
  canWrite: boolean;
  save: Save;
  /** Whether the fields are open at once, for an article that has no price here yet. */
  isBegun?: boolean;
  onClose?: () => void;
}) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(isBegun);
  const close = () => {
    setOpen(false);
    onClose?.();
  };
  if (isOpen) return <PriceFields prices={prices} name={name} save={save} onClose={close} />;
  return (
    <div className={classes.shown}>
      <PricesShown prices={prices} />
      {canWrite && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t`Change the prices of ${name}`}
          leftSection={<IconPencil size={14} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {prices.length > 0 ? <Trans>Change</Trans> : <Trans>Set a price</Trans>}
        </Button>
      )}
    </div>
  );
}

/** Prices in words: how much, from which quantity, and when. */
export function PricesShown({ prices }: { prices: readonly Priced[] }) {
  const { t } = useLingui();
  if (prices.length === 0)
    return (
      <span className="quiet">
        <Trans>No price here</Trans>
      </span>
    );
  return (
    <ul className={classes.shown}>
      {prices.map((price) => {
        const least = quantity(price.fromQuantity);
        return (
          <li key={price.id}>
            <span className="money">{unitPrice(price.unitPrice)}</span>{" "}
            <span className="quiet small">
              {least !== "0" && `${t`from ${least}`} · `}
              {price.validFrom} – {price.validTo ?? ""}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function PriceFields({
  prices,
  name,
  save,
  onClose,
}: {
  prices: readonly Priced[];
  name: string;
  save: Save;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [rows, setRows] = useState(() => (prices.length > 0 ? rowsOf(prices) : [newRow()]));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [left, setLeft] = useState<UserError[]>([]);
  const [isActing, setActing] = useState(false);
  const write = (key: string, field: PriceField, text: string) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, [field]: text } : row)));
  const submit = async () => {
    setActing(true);
    const outcome = await save(pricesOf(rows));
    setActing(false);
    const found = placed(reasonsOf(outcome, isOfRow));
    setFaults(found.faults);
    setLeft(found.left);
    if (outcome.done) return onClose();
    if (outcome.failed && found.isNothing) tell(sentenceOf(outcome.failed), { mood: "bad" });
  };
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }} aria-label={name}>
      <Refusals reasons={left} />
      <table className={classes.prices}>
        <thead>
          <tr>
            <th scope="col">{t`Price without VAT`}</th>
            <th scope="col">{t`From quantity`}</th>
            <th scope="col">{t`From and with`}</th>
            <th scope="col">{t`Through`}</th>
            <th scope="col">
              <span className="only-read">{t`Actions`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <RowFields
              key={row.key}
              row={row}
              fault={(field) => faults[`${place}.${field}`]}
              write={(field, text) => write(row.key, field, text)}
              remove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
            />
          ))}
        </tbody>
      </table>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setRows((all) => [...all, newRow()])}
        >
          <Trans>One more price</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose} ml="auto">
          <Trans>Cancel</Trans>
        </Button>
        <Button size="compact-sm" onClick={submit} loading={isActing}>
          <Trans>Save the prices</Trans>
        </Button>
      </div>
    </fieldset>
  );
}

function RowFields({
  row,
  fault,
  write,
  remove,
}: {
  row: PriceRow;
  fault: (field: PriceField) => string | undefined;
  write: (field: PriceField, text: string) => void;
  remove: () => void;
}) {
  const { t } = useLingui();
  const number = (field: "unitPrice" | "fromQuantity", label: string, placeholder?: string) => (
    <TextInput
      size="xs"
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      placeholder={placeholder ?? ""}
      value={row[field]}
      error={fault(field)}
      onChange={(event) => write(field, event.currentTarget.value)}
    />
  );
  const day = (field: "validFrom" | "validTo", label: string): ReactNode => (
    <Suspense fallback={<TextInput size="xs" aria-label={label} disabled value={row[field]} />}>
      <DayField
        size="xs"
        aria-label={label}
        clearable={field === "validTo"}
        value={row[field]}
        error={fault(field)}
        onChange={(text) => write(field, text)}
      />
    </Suspense>
  );
  return (
    <tr>
      <td data-name={t`Price without VAT`}>{number("unitPrice", t`Price without VAT`)}</td>
      <td data-name={t`From quantity`}>{number("fromQuantity", t`From quantity`, "0")}</td>
      <td data-name={t`From and with`}>{day("validFrom", t`From and with`)}</td>
      <td data-name={t`Through`}>{day("validTo", t`Through`)}</td>
      <td>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Remove the price`} onClick={remove}>
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

function isOfRow(path: string): boolean {
  return FIELDS.includes(path.split(".").at(-1) ?? "");
}

/** Reasons by the row and field that they lie on, such as `0.unitPrice`, and those that lie on none. */
function placed(reasons: readonly UserError[]) {
  const onRows = reasons.filter(({ path }) => isOfRow(path.join(".")));
  return {
    faults: Object.fromEntries(
      onRows.map(({ path, message }) => [path.slice(-2).join("."), message]),
    ),
    left: reasons.filter((reason) => !onRows.includes(reason)),
    isNothing: reasons.length === 0,
  };
}
