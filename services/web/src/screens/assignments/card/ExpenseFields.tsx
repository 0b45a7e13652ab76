import { Trans, useLingui } from "@lingui/react/macro";
import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Menu,
  TextInput,
  type TextInputProps,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import classes from "./Report.module.css";
import { type ExpenseKind, newExpense, type ReportValues } from "./report";

/** Journeys, kilometres and outlays of a report, each with who bears it. */
export function ExpenseFields({ form }: { form: UseFormReturnType<ReportValues> }) {
  const { t } = useLingui();
  const words: Record<ExpenseKind, string> = {
    MILEAGE: t`Kilometres by car`,
    TRAVEL: t`Journey`,
    EXPENSE: t`Outlay`,
  };
  const kinds = Object.keys(words) as ExpenseKind[];
  return (
    <>
      {form.values.expenses.map((expense, place) => (
        <fieldset key={expense.key} className={classes.expense}>
          <legend>{words[expense.kind]}</legend>
          <TextInput
            label={t`Description`}
            autoComplete="off"
            {...form.getInputProps(`expenses.${place}.description`)}
          />
          <TextInput
            label={expense.kind === "MILEAGE" ? t`Kilometres` : t`Quantity`}
            inputMode="decimal"
            autoComplete="off"
            {...form.getInputProps(`expenses.${place}.quantity`)}
          />
          {expense.kind !== "MILEAGE" && (
            <>
              <Kronor label={t`Paid with VAT`} {...form.getInputProps(`expenses.${place}.paid`)} />
              <Kronor label={t`Of which VAT`} {...form.getInputProps(`expenses.${place}.vat`)} />
              <p className={`${classes.note} quiet small`}>
                <Trans>
                  For one, as the receipt says. The customer is invoiced the price without VAT; a
                  person is repaid all of it, a company invoices it without VAT.
                </Trans>
              </p>
            </>
          )}
          <Group className={classes.bearers ?? ""} gap="md">
            <Checkbox
              label={t`The customer pays`}
              {...form.getInputProps(`expenses.${place}.isBilled`, { type: "checkbox" })}
            />
            <Checkbox
              label={t`Paid to the consultant`}
              {...form.getInputProps(`expenses.${place}.isPaid`, { type: "checkbox" })}
            />
            <ActionIcon
              ml="auto"
              aria-label={t`Remove ${words[expense.kind]}`}
              onClick={() => form.removeListItem("expenses", place)}
            >
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          </Group>
        </fieldset>
      ))}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            w="fit-content"
            leftSection={<IconPlus size={14} aria-hidden />}
          >
            <Trans>Journey or outlay</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => form.insertListItem("expenses", newExpense(kind))}>
              {words[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function Kronor(field: TextInputProps) {
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span className="quiet small">kr</span>}
      {...field}
    />
  );
}
