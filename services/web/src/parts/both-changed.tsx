import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import classes from "./both-changed.module.css";
import { Dialog } from "./dialog";
import type { Choices, Difference, Side, Versions } from "./versions";

/** What a screen is given to ask which version of each field is to stand. */
export interface Conflicting<Values> {
  versions: Versions<Values>;
  isActing: boolean;
  onClose: () => void;
  onChoose: (values: Values) => void;
}

/**
 * Somebody else has saved the same thing: both versions side by side, field by field, and the person
 * decides which is kept. Nothing is saved before that.
 */
export function BothChanged<Field extends string>({
  title,
  found,
  names,
  shown,
  isActing,
  onClose,
  onChoose,
}: {
  title: ReactNode;
  found: readonly Difference<Field>[];
  names: Readonly<Record<Field, string>>;
  /** A field of one version, as a text to be held against the other. */
  shown: (field: Field, side: Side) => string;
  isActing: boolean;
  onClose: () => void;
  onChoose: (choices: Choices<Field>) => void;
}) {
  const { t } = useLingui();
  const [choices, setChoices] = useState(() => chosen(found));
  const all = (side: Side) =>
    setChoices(chosen(found.map((each) => ({ ...each, proposed: side }))));
  return (
    <Dialog opened onClose={onClose} size="xl" title={title}>
      <Stack>
        <Text size="sm">
          <Trans>
            While you were writing, another person saved the same. Choose what is to stand for each
            field that differs; then it is saved on top of their version.
          </Trans>
        </Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => all("mine")}>
            <Trans>All mine</Trans>
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => all("theirs")}>
            <Trans>All theirs</Trans>
          </Button>
        </Group>
        {found.map(({ field, isContested }) => (
          <Radio.Group
            key={field}
            label={names[field]}
            description={isContested ? t`Both of you have changed this.` : undefined}
            value={choices[field] ?? "mine"}
            onChange={(side) => setChoices((before) => ({ ...before, [field]: side }))}
          >
            <div className={classes.sides}>
              <Radio.Card
                value="mine"
                className={classes.side}
                aria-label={t`${names[field]}: mine`}
              >
                <Choice name={<Trans>Mine</Trans>} text={shown(field, "mine")} />
              </Radio.Card>
              <Radio.Card
                value="theirs"
                className={classes.side}
                aria-label={t`${names[field]}: theirs`}
              >
                <Choice name={<Trans>Theirs</Trans>} text={shown(field, "theirs")} />
              </Radio.Card>
            </div>
          </Radio.Group>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Write on</Trans>
          </Button>
          <Button loading={isActing} onClick={() => onChoose(choices)}>
            <Trans>Save what I chose</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function chosen<Field extends string>(found: readonly Difference<Field>[]): Choices<Field> {
  return Object.fromEntries(
    found.map(({ field, proposed }) => [field, proposed]),
  ) as Choices<Field>;
}

function Choice({ name, text }: { name: ReactNode; text: string }) {
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Radio.Indicator mt={2} />
      <div className={classes.words}>
        <Text size="sm" c="dimmed">
          {name}
        </Text>
        <p className={classes.text}>{text || "–"}</p>
      </div>
    </Group>
  );
}
