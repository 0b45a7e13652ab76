import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Text } from "@mantine/core";
import { Verbatim } from "@/parts/verbatim";
import { obstaclesOf, type Way } from "./route";

/** Where a letter goes, and that somebody has to print and post it. */
export function ByPost({ way }: { way: Way | undefined }) {
  const { t } = useLingui();
  const reasons = way
    ? obstaclesOf(way).filter(({ code }) => code !== "AUTHORITY_TAKES_E_INVOICES")
    : [];
  if (reasons.length > 0)
    return (
      <Alert color="yellow" title={<Trans>It can not go as a letter</Trans>}>
        {reasons.map(({ message }) => message).join(" ")}
      </Alert>
    );
  const to = way?.recipients.join(", ");
  return (
    <div>
      <Text size="sm" fw={500}>
        {t`Sent by post to`}
      </Text>
      <Text>{to ? <Verbatim text={to} /> : <Trans>The customer's postal address</Trans>}</Text>
    </div>
  );
}
