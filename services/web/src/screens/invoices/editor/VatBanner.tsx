import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, List, Stack, Text } from "@mantine/core";
import { IconReceiptTax } from "@tabler/icons-react";
import { useVatWords } from "@/parts/vat-words";
import { Verbatim } from "@/parts/verbatim";
import type { Line } from "./lines";
import type { Counted } from "./totals";
import { chosen, isToChoose, type Treated } from "./vat";

type Change = (keys: readonly string[], change: Partial<Line>) => void;

/** How the invoice is treated where that is no matter of course: why, what it says, what is missing. */
export function VatBanner({
  counted,
  lines,
  change,
}: {
  counted: Counted;
  lines: readonly Line[];
  change: Change;
}) {
  const { t } = useLingui();
  const byChoice = chosen(lines);
  const { treated, undecided } = counted;
  const missing = counted.totals?.missing ?? [];
  const texts = counted.totals?.vatTexts ?? [];
  if (treated.length + undecided.length + missing.length + byChoice.length === 0) return null;
  const isCalm = undecided.length + missing.length === 0;
  return (
    <Alert
      color={isCalm ? "gray" : "yellow"}
      icon={<IconReceiptTax aria-hidden />}
      title={<Trans>VAT on this invoice</Trans>}
      role="status"
    >
      <Stack gap="sm">
        {treated.map((group) => (
          <Proposed key={`${group.case}.${group.reason}`} group={group} change={change} />
        ))}
        {undecided.map(({ code, message, keys }) => (
          <Choice
            key={code}
            label={t`Charge Swedish VAT`}
            onChoose={() => change(keys, { vatCase: "DOMESTIC" })}
          >
            {message}
          </Choice>
        ))}
        {byChoice.length > 0 && (
          <Choice
            label={t`Use what is proposed`}
            onChoose={() => change(byChoice, { vatCase: "" })}
          >
            <Trans>Somebody has chosen how some lines are treated.</Trans>
          </Choice>
        )}
        {missing.length > 0 && (
          <List size="sm" spacing={4}>
            {missing.map(({ code, path, message }) => (
              <List.Item key={`${code}.${path.join(".")}`}>{message}</List.Item>
            ))}
          </List>
        )}
        {texts.map((text) => (
          <Text key={text} size="sm" c="dimmed">
            <Trans>
              On the invoice: <Verbatim text={text} />
            </Trans>
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

function Proposed({ group, change }: { group: Treated; change: Change }) {
  const { t } = useLingui();
  const { cases } = useVatWords();
  const name = cases[group.case];
  return (
    <Choice
      label={isToChoose(group) ? t`Charge Swedish VAT instead` : null}
      onChoose={() => change(group.keys, { vatCase: "DOMESTIC" })}
    >
      {group.reason === "CHOSEN" ? (
        <strong>{name}</strong>
      ) : (
        <>
          <strong>
            <Trans>
              Proposed: <Verbatim text={name} />.
            </Trans>
          </strong>{" "}
          {group.message}
        </>
      )}
    </Choice>
  );
}

function Choice({
  label,
  onChoose,
  children,
}: {
  label: string | null;
  onChoose: () => void;
  children: React.ReactNode;
}) {
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" flex="1 1 20rem">
        {children}
      </Text>
      {label && (
        <Button variant="default" size="compact-sm" onClick={onChoose}>
          {label}
        </Button>
      )}
    </Group>
  );
}
