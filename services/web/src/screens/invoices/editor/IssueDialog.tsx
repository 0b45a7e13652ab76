import { Trans } from "@lingui/react/macro";
import { Alert, Button, Group, List, Skeleton, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { CustomerRouteDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk } from "@/api/asking";
import type { UserError } from "@/api/errors";
import type { useCures } from "@/parts/cures";
import { Dialog } from "@/parts/dialog";
import { Money } from "@/parts/money";
import { Refusals } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";
import type { MoneyValue } from "@/words/formats";
import { RouteShown } from "../sending/RouteShown";
import type { Card } from "./BuyerPart";

type Route = NonNullable<Tenant.CustomerRouteQuery["customerRoute"]>;

/** Says what issuing does before it is done: it cannot be taken back. */
export function IssueDialog({
  buyer,
  total,
  card,
  isSending,
  isNote = false,
  isActing,
  reasons = [],
  cureOf,
  onClose,
  onConfirm,
}: {
  buyer: string;
  total: MoneyValue | null;
  /** The card of the customer; null for somebody outside of the register. */
  card: Card | null;
  isSending: boolean;
  /** Whether it is a credit note, which takes from an invoice and is not paid. */
  isNote?: boolean;
  isActing: boolean;
  /** Why it was refused, when the dialog is where that is shown. */
  reasons?: readonly UserError[];
  cureOf?: ReturnType<typeof useCures>;
  onClose: () => void;
  /** Told whether it is to be sent as well: where no way is open it is only issued. */
  onConfirm: (isSent: boolean) => void;
}) {
  const customerId = card?.id ?? "";
  const asked = useAsk(
    CustomerRouteDocument,
    { customerId },
    { about: ["customer", "company"], pause: !isSending || !customerId },
  );
  const route = asked.answer?.customerRoute ?? null;
  const isSent = isSending && card !== null && (route === null || Boolean(route.channel));
  // While it is being issued nothing can be typed behind it: that would be on no invoice.
  const close = () => !isActing && onClose();
  return (
    <Dialog
      opened
      onClose={close}
      title={
        isNote ? (
          <Trans>Issue the credit note?</Trans>
        ) : isSent ? (
          <Trans>Issue and send the invoice?</Trans>
        ) : (
          <Trans>Issue the invoice?</Trans>
        )
      }
    >
      <Stack>
        <Refusals reasons={reasons} {...(cureOf && { cureOf })} />
        <Text>
          <Trans>
            To{" "}
            <strong>
              <Verbatim text={buyer} />
            </strong>
          </Trans>
          {total && (
            <>
              {" · "}
              <Money value={total} />
            </>
          )}
        </Text>
        <List size="sm" spacing={6}>
          <List.Item>
            {isNote ? (
              <Trans>It takes the next number of the credit notes.</Trans>
            ) : (
              <Trans>It takes the next invoice number.</Trans>
            )}
          </List.Item>
          {isNote && (
            <List.Item>
              <Trans>What it gives back is taken off its invoice.</Trans>
            </List.Item>
          )}
          <List.Item>
            <Trans>It cannot be changed after this.</Trans>
          </List.Item>
        </List>
        {isSending && (
          <Leaves customerId={card?.id ?? null} route={route} isUnknown={Boolean(asked.error)} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close} disabled={isActing} data-autofocus>
            <Trans>Cancel</Trans>
          </Button>
          <Button onClick={() => onConfirm(isSent)} loading={isActing}>
            <Words isSending={isSent} isNote={isNote} />
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** By which way it leaves; where none is open it is issued all the same, and sent from its own page. */
function Leaves({
  customerId,
  route,
  isUnknown,
}: {
  customerId: string | null;
  route: Route | null;
  isUnknown: boolean;
}) {
  if (!customerId)
    return (
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        <Trans>
          Somebody who is not in the register has not consented to invoices by e-mail. The invoice
          is issued; print it, or share the link to the buyer's page.
        </Trans>
      </Alert>
    );
  if (!route) return isUnknown ? null : <Skeleton height={72} />;
  return (
    <>
      <RouteShown route={route} customerId={customerId} />
      <Text size="sm" c="dimmed">
        {route.channel ? (
          <Trans>You can stop it for a minute.</Trans>
        ) : (
          <Trans>The invoice is issued but not sent. Mend a way and send it from its page.</Trans>
        )}
      </Text>
    </>
  );
}

function Words({ isSending, isNote }: { isSending: boolean; isNote: boolean }) {
  if (isSending) return <Trans>Issue and send</Trans>;
  return isNote ? <Trans context="credit note">Issue</Trans> : <Trans>Issue</Trans>;
}
