import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { AccountImportDocument, AccountSheetDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { ImportPage } from "@/parts/import/Import";
import { ENDINGS } from "@/parts/import/tables";
import { LinkButton } from "@/parts/link-button";

/** Take the chart of accounts from the bookkeeping, so that articles are booked on what is there. */
export function TakeChart() {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const { answer } = useAsk(AccountSheetDocument, {}, { about: [] });
  const { act, isActing } = useDo(AccountImportDocument, { changes: [] });
  return (
    <ImportPage
      what={{
        columns: answer?.columns ?? [],
        take: act,
        isTaking: isActing,
        mayWrite: may("catalogue:write"),
        known: "ACCOUNT_KNOWN",
        changes: ["article"],
        title: t`Import chart of accounts`,
        endings: [".se", ".si", ".sie", ...ENDINGS],
        about: (
          <Trans>
            The accounts of an SIE file from the bookkeeping, or a table of numbers and names. When
            the chart is here, articles are booked on its accounts alone. Customers and unpaid
            invoices are not in SIE files; they have imports of their own.
          </Trans>
        ),
        mayNot: <Trans>Your role may look at articles but not add any.</Trans>,
        templateName: t`accounts template.csv`,
        button: (count) => (
          <Plural value={count} one="Import # account" other="Import # accounts" />
        ),
        afterwards: (
          <LinkButton to="/f/$slug/articles" params={{ slug }}>
            <Trans>Show the articles</Trans>
          </LinkButton>
        ),
      }}
    />
  );
}
