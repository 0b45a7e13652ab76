import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ArticleImportDocument, ArticleSheetDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { ImportPage } from "@/parts/import/Import";
import { LinkButton } from "@/parts/link-button";

/** Take articles with their prices from another program's table. */
export function ArticleImport() {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const { answer } = useAsk(ArticleSheetDocument, {}, { about: [] });
  const { act, isActing } = useDo(ArticleImportDocument, { changes: [] });
  return (
    <ImportPage
      what={{
        columns: answer?.columns ?? [],
        take: act,
        isTaking: isActing,
        mayWrite: may("catalogue:write"),
        known: "ARTICLE_KNOWN",
        changes: ["article"],
        title: t`Import articles`,
        about: (
          <Trans>
            The first row holds headings such as Article number, Name, Price, VAT class and Kind of
            sale; their order is no matter, and other columns are left aside. An article whose
            number is there already stays as it is.
          </Trans>
        ),
        mayNot: <Trans>Your role may look at articles but not add any.</Trans>,
        templateName: t`articles template.csv`,
        button: (count) => (
          <Plural value={count} one="Import # article" other="Import # articles" />
        ),
        afterwards: (
          <LinkButton to="/f/$slug/articles" params={{ slug }} search={{ order: "-created" }}>
            <Trans>Show the articles</Trans>
          </LinkButton>
        ),
      }}
    />
  );
}
