import { Trans, useLingui } from "@lingui/react/macro";
import { Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { InvoiceDiscardDocument, InvoiceIssueDocument } from "@treaty/documents";
import { lazy, Suspense, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { useCures } from "@/parts/cures";
import { newKey } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { Written } from "../editor/content";
import { IssueDialog } from "../editor/IssueDialog";
import { sending } from "./available";

const RegisterPayment = lazy(() => import("./RegisterPayment"));
const PayBack = lazy(() => import("./PayBack"));
const CreditDialog = lazy(() => import("../credit/CreditDialog"));
const MarkedCopy = lazy(() => import("./MarkedCopy"));
const ProForma = lazy(() => import("./ProForma"));
const TakeApart = lazy(() => import("./TakeApart"));
const SendDialog = lazy(() => import("../sending/SendDialog"));

export type Asked =
  | "issue"
  | "send"
  | "letter"
  | "pay"
  | "payBack"
  | "credit"
  | "copy"
  | "proForma"
  | "takeApart"
  | "discard"
  | null;
interface Props {
  invoice: Written;
  onClose: () => void;
}

/** The question that belongs to the action that was asked for. */
export function Dialogs({ asked, ...props }: Props & { asked: Asked }) {
  const { availableActions, customer } = props.invoice;
  const [isAgain, setAgain] = useState<boolean | null>(null);
  // What it is stays what it was when it was opened: the invoice may change meanwhile.
  const { isAgain: isAgainNow } = sending(availableActions, Boolean(customer));
  const isSending = asked === "send" || asked === "letter";
  if (isSending && isAgain === null) setAgain(isAgainNow);
  if (!isSending && isAgain !== null) setAgain(null);
  return (
    <Suspense>
      {asked === "issue" && <Issue {...props} />}
      {isSending && (
        <SendDialog
          {...props}
          isAgain={isAgain ?? isAgainNow}
          by={asked === "letter" ? "LETTER" : null}
        />
      )}
      {asked === "pay" && <RegisterPayment {...props} />}
      {asked === "payBack" && <PayBack {...props} />}
      {asked === "credit" && <CreditDialog {...props} />}
      {asked === "copy" && <MarkedCopy {...props} />}
      {asked === "proForma" && <ProForma {...props} />}
      {asked === "takeApart" && <TakeApart {...props} />}
      {asked === "discard" && <Discard {...props} />}
    </Suspense>
  );
}

function Issue({ invoice, onClose }: Props) {
  const { t } = useLingui();
  const [idempotencyKey] = useState(newKey);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvoiceIssueDocument, { changes: ["invoice", "dashboard"] });
  const cureOf = useCures({}, () => setReasons([]));
  const isNote = invoice.kind === "CREDIT_NOTE";
  const issue = async () => {
    const { id, version } = invoice;
    const outcome = await act({ id, expectedVersion: version, idempotencyKey, dryRun: false });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(isNote ? t`The credit note is issued.` : t`The invoice is issued.`);
    onClose();
  };
  return (
    <IssueDialog
      buyer={invoice.customer?.name ?? invoice.buyer?.name ?? "–"}
      total={invoice.payable}
      card={null}
      isSending={false}
      isNote={isNote}
      isActing={isActing}
      reasons={reasons}
      cureOf={cureOf}
      onClose={onClose}
      onConfirm={issue}
    />
  );
}

function Discard({ invoice, onClose }: Props) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvoiceDiscardDocument, { changes: [] });
  const cureOf = useCures({}, () => setReasons([]));
  const discard = async () => {
    const outcome = await act({ id: invoice.id, expectedVersion: invoice.version });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(t`The draft is thrown away.`);
    await navigate({ to: "/f/$slug/invoices", params: { slug }, replace: true });
  };
  return (
    <Confirm
      opened
      onClose={onClose}
      onConfirm={discard}
      isActing={isActing}
      isDangerous
      title={<Trans>Throw the draft away?</Trans>}
      act={<Trans>Throw away</Trans>}
    >
      <Stack gap="sm">
        <Refusals reasons={reasons} cureOf={cureOf} />
        <Text size="sm">
          <Trans>It never had a number, so nothing will be missing. It cannot be taken back.</Trans>
        </Text>
        {invoice.collectedCount > 0 && (
          <Text size="sm">
            <Trans>
              The drafts that it was made of are thrown away with it. Take it apart to keep them.
            </Trans>
          </Text>
        )}
      </Stack>
    </Confirm>
  );
}
