import { Trans } from "@lingui/react/macro";
import { Alert, Skeleton } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { PeppolConnectionDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { OnlyLooking } from "../CompanyForm";
import { Connected } from "./Connected";
import { ConnectForm } from "./ConnectForm";

/** In whose name e-invoices leave, whether they can, and by which rules they are judged. */
export function EInvoices() {
  const firm = useFirm();
  const { answer, error, again } = useAsk(PeppolConnectionDocument, {}, { about: ["company"] });
  const connection = answer?.peppolConnection;
  if (!connection && error) return <AskFailed error={error} again={again} />;
  if (!connection) return <Skeleton height={260} radius="md" />;
  const mayChange = firm.may("company:write");
  return (
    <>
      {!mayChange && <OnlyLooking />}
      <Section
        title={<Trans>Peppol</Trans>}
        lead={
          <Trans>
            E-invoices travel through the Peppol network. Each firm has an address and an account of
            its own there, so that nobody can send in another's name.
          </Trans>
        }
      >
        {!connection.isCarried && (
          <Alert
            color="yellow"
            icon={<IconPlugConnectedX aria-hidden />}
            title={<Trans>E-invoices can not be sent from here yet</Trans>}
          >
            <Trans>
              Whoever runs the system has no access point to Peppol. Ask them for one; until then
              invoices go by the other ways.
            </Trans>
          </Alert>
        )}
        <Connected connection={connection} mayChange={mayChange} again={again} />
      </Section>
      {mayChange && connection.isCarried && connection.state !== "CONNECTED" && (
        <ConnectForm participantId={connection.participantId ?? null} />
      )}
    </>
  );
}
