import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Skeleton } from "@mantine/core";
import { IconFileInvoice } from "@tabler/icons-react";
import { CompanyDocument, SelfBillDraftDocument, SelfBillsDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { newKey } from "@/parts/form";
import { AskFailed, Refusals } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import type { ConsultantDetails } from "./consultant";
import { SelfBillSheet } from "./SelfBillSheet";

const NOTHING = "NOTHING_TO_SELF_BILL";

/** The invoices that we write for a consultant's company: drafts, and what may be done with them. */
export function SelfBills({ consultant }: { consultant: ConsultantDetails }) {
  const { answer, error, again } = useAsk(
    SelfBillsDocument,
    { consultantId: consultant.id },
    { about: ["consultant", "assignment", "invoice", "payment"] },
  );
  const [left, setLeft] = useState<UserError[]>([]);
  const us = useAsk(CompanyDocument, {}, { about: ["company"] }).answer?.company;
  const bills = answer?.selfBills;
  // What was earned as a company is invoiced as one, also by one who is none any more.
  const isCompany = consultant.kind === "COMPANY" || Boolean(consultant.orgNumber);
  if (!isCompany && !bills?.length) return null;
  return (
    <Section
      title={<Trans>Self-billed invoice</Trans>}
      lead={
        <Trans>
          What is ready of the company's pay comes here by itself, each share once, when the company
          has agreed to it and its F-tax is checked.
        </Trans>
      }
      actions={
        isCompany && (
          <DraftButton consultant={consultant} hasDraft={!!bills?.length} keep={setLeft} />
        )
      }
    >
      <Refusals reasons={left} />
      {error && !bills && <AskFailed error={error} again={again} />}
      {!error && !bills && <Skeleton height={120} />}
      {bills?.length === 0 && (
        <p className="quiet">
          <Trans>There is no draft. One begins when pay of the company's is ready.</Trans>
        </p>
      )}
      {bills?.map((bill) => (
        <div key={bill.id}>
          <Against reasons={bill.against} />
          <SelfBillSheet bill={bill} us={us} />
        </div>
      ))}
    </Section>
  );
}

function DraftButton({
  consultant,
  hasDraft,
  keep,
}: {
  consultant: ConsultantDetails;
  hasDraft: boolean;
  keep: (left: UserError[]) => void;
}) {
  const { t } = useLingui();
  const canWrite = useFirm().may("consultant:write");
  const { act, isActing } = useDo(SelfBillDraftDocument, { changes: ["consultant"] });
  const [idempotencyKey, setKey] = useState(newKey);
  if (!canWrite) return null;
  const draft = async () => {
    const outcome = await act({ consultantId: consultant.id, idempotencyKey });
    if (outcome.refused || outcome.done) setKey(newKey());
    const isAllThere = hasDraft && outcome.refused?.every(({ code }) => code === NOTHING);
    if (outcome.refused && isAllThere) {
      keep([]);
      tell(t`All that is ready is on the draft already.`);
      return;
    }
    keep(outcome.refused ?? []);
    if (!outcome.refused && isDoneOrTold(outcome)) tell(t`The draft has everything that is ready.`);
  };
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconFileInvoice size={15} aria-hidden />}
      loading={isActing}
      onClick={draft}
    >
      <Trans>Put what is ready on the draft</Trans>
    </Button>
  );
}

function Against({ reasons }: { reasons: readonly { code: string; message: string }[] }) {
  if (reasons.length === 0) return null;
  return (
    <Alert color="yellow" mb="md" title={<Trans>Nothing more is put on this draft</Trans>}>
      <ul>
        {reasons.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
    </Alert>
  );
}
