import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ClaimImportDocument, ClaimSheetDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { ImportPage } from "@/parts/import/Import";
import { LinkButton } from "@/parts/link-button";

/** Take over the unpaid invoices of the system that the firm comes from. */
export function TakeOver() {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const { answer } = useAsk(ClaimSheetDocument, {}, { about: [] });
  const { act, isActing } = useDo(ClaimImportDocument, { changes: [] });
  return (
    <ImportPage
      what={{
        columns: answer?.columns ?? [],
        take: act,
        isTaking: isActing,
        mayWrite: may("invoice:issue"),
        known: "CLAIM_KNOWN",
        changes: ["invoice", "dashboard"],
        title: t`Take over unpaid invoices`,
        about: (
          <Trans>
            The ledger of what your customers had not paid when you left the other system. The
            invoices keep their numbers and references and are followed up and paid here, but count
            as no sale: their VAT was reported there. Import the customers first.
          </Trans>
        ),
        mayNot: <Trans>Your role may look at invoices but not take any over.</Trans>,
        templateName: t`unpaid invoices template.csv`,
        button: (count) => (
          <Plural value={count} one="Take over # invoice" other="Take over # invoices" />
        ),
        afterwards: (
          <LinkButton to="/f/$slug/invoices" params={{ slug }} search={{ kind: "opening" }}>
            <Trans>Show the invoices</Trans>
          </LinkButton>
        ),
      }}
    />
  );
}
