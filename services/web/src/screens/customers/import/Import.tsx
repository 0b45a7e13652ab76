import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { CustomerImportDocument, CustomerSheetDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { ImportPage } from "@/parts/import/Import";
import { LinkButton } from "@/parts/link-button";

/** Take customers from another program's table. */
export function CustomerImport() {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const { answer } = useAsk(CustomerSheetDocument, {}, { about: [] });
  const { act, isActing } = useDo(CustomerImportDocument, { changes: [] });
  return (
    <ImportPage
      what={{
        columns: answer?.columns ?? [],
        take: act,
        isTaking: isActing,
        mayWrite: may("customer:write"),
        known: "CUSTOMER_KNOWN",
        changes: ["customer", "dashboard"],
        title: t`Import customers`,
        about: (
          <Trans>
            The first row holds headings such as Namn, Organisationsnummer and E-post; their order
            is no matter, and other columns are left aside. A customer that is there already stays
            as it is.
          </Trans>
        ),
        mayNot: <Trans>Your role may look at customers but not add any.</Trans>,
        templateName: t`customers template.csv`,
        button: (count) => (
          <Plural value={count} one="Import # customer" other="Import # customers" />
        ),
        afterwards: (
          <LinkButton to="/f/$slug/customers" params={{ slug }} search={{ order: "-created" }}>
            <Trans>Show the customers</Trans>
          </LinkButton>
        ),
      }}
    />
  );
}
