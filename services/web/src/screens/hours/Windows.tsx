import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconChevronDown, IconPlus } from "@tabler/icons-react";
import { Section } from "@/parts/section";
import classes from "./Hours.module.css";
import { type HourTypeValues, newWindow, type WindowValues } from "./hourType";
import { WindowFields } from "./WindowFields";
import { usePresets } from "./words";

/** When an hour costs more: surcharges in the order in which they count. */
export function Windows({
  form,
  isShownOnly,
  hasPay,
}: {
  form: UseFormReturnType<HourTypeValues>;
  isShownOnly: boolean;
  hasPay: boolean;
}) {
  const { windows } = form.values;
  const move = (from: number, to: number) => form.reorderListItem("windows", { from, to });
  return (
    <Section
      title={<Trans>Surcharges</Trans>}
      lead={
        <Trans>
          When an hour costs more, and pays more. Of surcharges that hold at the same time the
          topmost counts; they are never added up.
        </Trans>
      }
      actions={
        !isShownOnly && <AddWindow add={(window) => form.insertListItem("windows", window)} />
      }
    >
      {windows.length === 0 && (
        <p className="quiet">
          <Trans>None yet: every hour costs and pays the same, whenever it is worked.</Trans>
        </p>
      )}
      <ol className={classes.windows}>
        {windows.map((window, place) => (
          <li key={window.key}>
            <WindowFields
              form={form}
              place={place}
              isShownOnly={isShownOnly}
              hasPay={hasPay}
              move={move}
              remove={() => form.removeListItem("windows", place)}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function AddWindow({ add }: { add: (window: WindowValues) => void }) {
  const { t } = useLingui();
  const presets = usePresets();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <Trans>Add a surcharge</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {presets.map(({ name, make }) => (
          <Menu.Item key={name} onClick={() => add(make())}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => add(newWindow())}>{t`One of your own`}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
