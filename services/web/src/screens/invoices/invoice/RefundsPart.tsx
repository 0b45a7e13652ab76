import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { RefundsDocument, RefundUndoDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { Money } from "@/parts/money";
import { Refusals, sentenceOf } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import classes from "./invoice.module.css";

type Refund = NonNullable<Tenant.RefundsQuery["refunds"]>[number];

/** What was paid too much on an invoice and went back, or over to another invoice, or came from one. */
export function RefundsPart({ id }: { id: string }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { answer } = useAsk(RefundsDocument, { invoiceId: id }, { about: ["payment", "invoice"] });
  const refunds = answer?.refunds ?? [];
  if (refunds.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t`Paid back and set off`}>
      <h2>{t`Paid back and set off`}</h2>
      <ul className={classes.list}>
        {refunds.map((refund) => (
          <li key={refund.id} data-undone={Boolean(refund.undoneAt)}>
            <span className={classes.grow}>
              <Money value={refund.amount} />
              <span className="quiet small">
                <Way refund={refund} id={id} />
              </span>
              <span className="quiet small figure">
                {[refund.refundedDate, refund.reference].filter(Boolean).join(" · ")}
              </span>
            </span>
            {refund.undoneAt ? (
              <Pill>{refund.reversedDate ? t`Reversed ${refund.reversedDate}` : t`Undone`}</Pill>
            ) : (
              firm.may("payment:write") && <Undo refund={refund} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ refund, id }: { refund: Refund; id: string }) {
  if (!refund.toInvoice) return <Trans>Paid to the customer</Trans>;
  if (refund.toInvoice.id === id)
    return (
      <Trans>
        Set off from invoice <Other of={refund.invoice} />
      </Trans>
    );
  return (
    <Trans>
      Set off against invoice <Other of={refund.toInvoice} />
    </Trans>
  );
}

function Other({ of }: { of: Refund["invoice"] }) {
  const { slug } = useFirm();
  if (!of) return <>–</>;
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link {...props} to="/f/$slug/invoices/$id" params={{ slug, id: of.id }} />
      )}
    >
      {of.number}
    </Anchor>
  );
}

function Undo({ refund }: { refund: Refund }) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(RefundUndoDocument, {
    changes: ["payment", "invoice", "dashboard", "customer"],
  });
  const undo = async () => {
    const outcome = await act({ id: refund.id });
    if (outcome.failed) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    setAsked(false);
    tell(t`The money is to be paid back again.`);
  };
  const ask = (isOpen: boolean) => {
    setReasons([]);
    setAsked(isOpen);
  };
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => ask(true)}>
        <Trans>Undo</Trans>
      </Button>
      <Confirm
        opened={isAsked}
        onClose={() => ask(false)}
        onConfirm={undo}
        isActing={isActing}
        isDangerous
        title={<Trans>Undo this?</Trans>}
        act={<Trans>Undo</Trans>}
      >
        <Refusals reasons={reasons} />
        <Trans>
          <Money value={refund.amount} /> is to be paid back again. The history keeps both.
        </Trans>
      </Confirm>
    </>
  );
}
