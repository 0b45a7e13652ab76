import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/parts/dialog";
import classes from "./conflict.module.css";
import { type Content, writtenLines } from "./content";
import { differences, type Matter, merged, type Side } from "./merging";

/**
 * Somebody else has saved the same draft: both versions side by side, field by field, and the person
 * decides which is kept. Nothing is saved before that.
 */
export function ConflictDialog({
  base,
  mine,
  theirs,
  isActing,
  onClose,
  onChoose,
}: {
  base: Content;
  mine: Content;
  theirs: Content;
  isActing: boolean;
  onClose: () => void;
  onChoose: (content: Content) => void;
}) {
  const { t } = useLingui();
  const found = differences(base, mine, theirs);
  const [choices, setChoices] = useState<Partial<Record<Matter, Side>>>(() =>
    Object.fromEntries(found.map(({ matter, proposed }) => [matter, proposed])),
  );
  const all = (side: Side) =>
    setChoices(Object.fromEntries(found.map(({ matter }) => [matter, side])));
  const names: Record<Matter, string> = {
    buyer: t`Buyer`,
    invoiceDate: t`Invoice date`,
    dueDate: t`Due date`,
    buyerReference: t`Their reference`,
    ourReference: t`Our reference`,
    locale: t`The invoice's language`,
    note: t`Message on the invoice`,
    lines: t`Lines`,
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      size="xl"
      title={<Trans>Somebody else has changed this draft</Trans>}
    >
      <Stack>
        <Text size="sm">
          <Trans>
            While you were writing, another person saved the same draft. Choose what is to stand for
            each field that differs; then it is saved on top of their version.
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
        {found.map(({ matter, isContested }) => (
          <Radio.Group
            key={matter}
            label={names[matter]}
            description={isContested ? t`Both of you have changed this.` : undefined}
            value={choices[matter] ?? "mine"}
            onChange={(side) =>
              setChoices((before) => ({
                ...before,
                [matter]: side === "theirs" ? "theirs" : "mine",
              }))
            }
          >
            <div className={classes.sides}>
              <Radio.Card
                value="mine"
                className={classes.side}
                aria-label={t`${names[matter]}: mine`}
              >
                <Choice name={<Trans>Mine</Trans>} text={shown(matter, mine)} />
              </Radio.Card>
              <Radio.Card
                value="theirs"
                className={classes.side}
                aria-label={t`${names[matter]}: theirs`}
              >
                <Choice name={<Trans>Theirs</Trans>} text={shown(matter, theirs)} />
              </Radio.Card>
            </div>
          </Radio.Group>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Write on</Trans>
          </Button>
          <Button loading={isActing} onClick={() => onChoose(merged(mine, theirs, choices))}>
            <Trans>Save what I chose</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Choice({ name, text }: { name: React.ReactNode; text: string }) {
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

function shown(matter: Matter, content: Content): string {
  if (matter === "buyer") return content.customer?.name ?? content.buyer?.name ?? "";
  if (matter !== "lines") return content[matter];
  return writtenLines(content)
    .map(({ line }) =>
      [
        line.description,
        `${line.quantity || "1"} ${line.unit} × ${line.unitPrice}`.replace(/\s+/g, " "),
        line.discountPercent && `−${line.discountPercent} %`,
        `${line.vatRate} %`,
      ]
        .filter(Boolean)
        .join(" · "),
    )
    .join("\n");
}
