import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { InvoiceDocument } from "@treaty/documents";
import { lazy, Suspense, useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Page } from "@/parts/page";
import sheet from "@/parts/pdf.module.css";
import { AskFailed } from "@/parts/problems";
import { SaidPills } from "@/parts/said";
import { InvoiceStatePill } from "@/parts/state";
import { Timeline } from "@/parts/timeline";
import { CreditNotes } from "./credit/CreditNotes";
import { formOf, type Written } from "./editor/content";
import { useFormWords } from "./editor/formWords";
import { Actions } from "./invoice/Actions";
import { BuyerSaid } from "./invoice/BuyerSaid";
import { Deliveries } from "./invoice/Deliveries";
import { type Asked, Dialogs } from "./invoice/Dialogs";
import { DraftPreview } from "./invoice/DraftPreview";
import { EInvoiceChecked } from "./invoice/EInvoiceChecked";
import { EInvoiceObstacles } from "./invoice/EInvoiceObstacles";
import { Facts } from "./invoice/Facts";
import { HouseholdShown } from "./invoice/HouseholdShown";
import classes from "./invoice/invoice.module.css";
import { LinesShown } from "./invoice/LinesShown";
import { PaymentsPart } from "./invoice/PaymentsPart";
import { RefundsPart } from "./invoice/RefundsPart";
import { WaitingToLeave } from "./sending/WaitingToLeave";

const PdfPages = lazy(() => import("@/parts/pdf-pages"));

/** One invoice: how it stands, its page as it is printed, and all that has happened to it. */
export function Invoice() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/f/$slug/invoices/$id" });
  const { answer, error, again } = useAsk(InvoiceDocument, { id }, { about: ["invoice"] });
  const invoice = answer?.invoice;
  if (invoice?.id === id) return <Shown key={id} invoice={invoice} />;
  return (
    <Page title={t`Invoice`} tabTitle={t`Invoice`}>
      {error ? (
        <AskFailed error={error} again={again} />
      ) : answer && !invoice ? (
        <Empty title={<Trans>This invoice is not there</Trans>}>
          <Trans>A draft that was thrown away leaves nothing behind.</Trans>
        </Empty>
      ) : (
        <div className={classes.invoice}>
          <div className={classes.aside}>
            <Skeleton height={220} />
            <Skeleton height={160} />
          </div>
          <Skeleton className={sheet.sheet ?? ""} />
        </div>
      )}
    </Page>
  );
}

function Shown({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [asked, ask] = useState<Asked>(null);
  const isDraft = invoice.state === "DRAFT";
  const isNote = invoice.kind === "CREDIT_NOTE";
  const isOpening = invoice.kind === "OPENING";
  const number = invoice.number ?? invoice.foreignNumber ?? "";
  const forms = useFormWords();
  const form = formOf(invoice);
  const draftOf = form === "ORDINARY" ? t`Draft` : `${t`Draft`} · ${forms[form]}`;
  const draftTitle = isNote ? t`Draft of a credit note` : draftOf;
  const issuedTitle = isNote ? t`Credit note ${number}` : `${forms[form]} ${number}`;
  const title = isDraft ? draftTitle : issuedTitle;
  const buyer = invoice.buyer?.name ?? invoice.customer?.name ?? "";
  return (
    <Page
      title={title}
      tabTitle={buyer ? `${title} · ${buyer}` : title}
      lead={buyer}
      badge={
        !isDraft && (
          <>
            <InvoiceStatePill
              state={invoice.state}
              kind={invoice.kind}
              isOverdue={invoice.isOverdue}
              sentAt={invoice.sentAt ?? null}
            />
            <SaidPills isDisputed={invoice.isDisputed} isSaidPaid={invoice.isSaidPaid} />
          </>
        )
      }
      actions={<Actions invoice={invoice} ask={ask} />}
    >
      {firm.may("invoice:send") && (
        <WaitingToLeave
          deliveries={invoice.deliveries.filter(({ purpose }) => purpose === "INVOICE")}
        />
      )}
      <div className={classes.invoice} data-page={isDraft || isOpening || invoice.pdf !== null}>
        <aside className={classes.aside} aria-label={t`About the invoice`}>
          <BuyerSaid invoice={invoice} />
          <Facts invoice={invoice} />
          {!isOpening && <LinesShown invoice={invoice} />}
          {invoice.household && <HouseholdShown invoice={invoice} household={invoice.household} />}
          <CreditNotes invoice={invoice} />
          <EInvoiceObstacles invoice={invoice} />
          <EInvoiceChecked invoice={invoice} />
          <Deliveries deliveries={invoice.deliveries} />
          {!isDraft && !isNote && firm.may("payment:read") && <PaymentsPart invoice={invoice} />}
          {!isDraft && !isNote && firm.may("payment:read") && <RefundsPart id={invoice.id} />}
          {firm.may("event:read") && (
            <section className={`${classes.card} no-print`} aria-label={t`History`}>
              <h2>{t`History`}</h2>
              <Timeline subjectId={invoice.id} />
            </section>
          )}
        </aside>
        <PageOf invoice={invoice} />
      </div>
      <Dialogs asked={asked} invoice={invoice} onClose={() => ask(null)} />
    </Page>
  );
}

function PageOf({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { id, version, number, pdf, state, kind } = invoice;
  if (kind === "OPENING")
    return (
      <Empty title={<Trans>Taken over from another system</Trans>}>
        <Trans>
          Its page, its lines and its VAT are where it was written. Here it is followed up and paid,
          and it counts as no sale.
        </Trans>
      </Empty>
    );
  if (state === "DRAFT") return <DraftPreview id={id} version={version} />;
  if (!pdf)
    return (
      <div role="status">
        <Skeleton className={sheet.sheet ?? ""} />
        <Text c="dimmed" size="sm" mt="xs">
          <Trans>The page is being made. It takes a few seconds.</Trans>
        </Text>
      </div>
    );
  return (
    <Suspense fallback={<Skeleton className={sheet.sheet ?? ""} />}>
      <PdfPages url={pdf.url} version={pdf.sha256} name={t`Invoice ${number ?? ""}`} />
    </Suspense>
  );
}
