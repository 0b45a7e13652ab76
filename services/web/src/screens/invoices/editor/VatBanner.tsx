import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, List, NativeSelect, Stack, Text } from "@mantine/core";
import { IconReceiptTax } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { VatCheckOf } from "@/parts/vat-check";
import { useVatWords } from "@/parts/vat-words";
import { Verbatim } from "@/parts/verbatim";
import type { Card } from "./BuyerPart";
import type { Line } from "./lines";
import { type Counted, missingForVat } from "./totals";
import { chosen, isToChoose, type Treated } from "./vat";

const RESTS_ON_NUMBER: readonly Tenant.VatCase[] = ["EU_GOODS", "EU_SERVICE"];

type Change = (keys: readonly string[], change: Partial<Line>) => void;

/** How the invoice is treated where that is no matter of course: why, what it says, what is missing. */
export function VatBanner({
  counted,
  lines,
  card,
  change,
}: {
  counted: Counted;
  lines: readonly Line[];
  /** The buyer's card, if the buyer is in the register. */
  card: Card | null;
  change: Change;
}) {
  const { t } = useLingui();
  const byChoice = chosen(lines);
  const { treated, undecided } = counted;
  const missing = missingForVat(counted.totals);
  const texts = counted.totals?.vatTexts ?? [];
  if (treated.length + undecided.length + missing.length + byChoice.length === 0) return null;
  const restsOnNumber = treated.some((group) => RESTS_ON_NUMBER.includes(group.case));
  const isDoubtful = restsOnNumber && card?.vatCheck?.state === "UNKNOWN";
  const isCalm = !isDoubtful && undecided.length + missing.length === 0;
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
        {card && restsOnNumber && <BuyerNumber card={card} />}
        {undecided.map(({ code, message, keys }) => (
          <Choice
            key={code}
            label={t`Charge Swedish VAT`}
            onChoose={() => change(keys, { vatCase: "DOMESTIC" })}
          >
            {message}
          </Choice>
        ))}
        <OtherCase
          keys={[...treated, ...undecided].flatMap(({ keys }) => keys).concat(byChoice)}
          change={change}
        />
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

/** The case holds only for one who has a VAT number in another EU state, so what is known of it is shown. */
function BuyerNumber({ card }: { card: Card }) {
  if (!card.vatNumber) return null;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text size="sm">
          <Trans>
            The buyer's VAT number <Verbatim text={card.vatNumber} />
          </Trans>
        </Text>
        <VatCheckOf customer={card} />
      </Group>
      {card.vatCheck?.state === "UNKNOWN" && (
        <Text size="sm" c="dimmed">
          <Trans>
            The invoice may be issued all the same: keep what shows who the buyer is (good faith),
            and check the number again when the register answers.
          </Trans>
        </Text>
      )}
    </Stack>
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

/** Only a person knows everything: any case may be chosen, and what then is missing is told. */
function OtherCase({ keys, change }: { keys: string[]; change: Change }) {
  const { t } = useLingui();
  const { cases } = useVatWords();
  if (keys.length === 0) return null;
  const options = Object.entries(cases).filter(([value]) => !value.startsWith("%"));
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Treat the lines another way`}
      value=""
      onChange={(event) => {
        const vatCase = event.currentTarget.value as Line["vatCase"];
        if (vatCase) change([...new Set(keys)], { vatCase });
      }}
      data={[
        { value: "", label: t`Treat the lines another way…` },
        ...options.map(([value, label]) => ({ value, label })),
      ]}
      style={{ justifySelf: "start", maxWidth: "22rem" }}
    />
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
