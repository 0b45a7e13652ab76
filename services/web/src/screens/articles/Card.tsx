import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconArchive, IconArchiveOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { ArticleArchiveDocument, ArticleDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { isDoneOrTold } from "@/parts/answered";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Timeline } from "@/parts/timeline";
import { ArticlePrices } from "./ArticlePrices";
import classes from "./Articles.module.css";
import { EditArticle } from "./EditArticle";

export type ArticleOnCard = NonNullable<Tenant.ArticleQuery["article"]>;

/** One article: what it is, what it costs to whom, and what has happened to it. */
export function ArticleCard() {
  const { t } = useLingui();
  const firm = useFirm();
  const { id } = useParams({ from: "/f/$slug/articles/$id" });
  const asked = useAsk(ArticleDocument, { id }, { about: ["article"] });
  const article = asked.answer?.article;
  if (asked.error && !article)
    return (
      <Page title={t`Article`} tabTitle={t`Article`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !article) return <Lost />;
  if (!article)
    return (
      <Page title="…" tabTitle={t`Article`} width="text">
        <Skeleton height={320} />
      </Page>
    );
  return (
    <Page
      key={article.id}
      title={article.name}
      tabTitle={article.name}
      width="text"
      badge={
        article.isArchived && (
          <Pill>
            <Trans context="one thing">Archived</Trans>
          </Pill>
        )
      }
      lead={<span className="figure">{article.number}</span>}
      actions={firm.may("catalogue:write") && <ArchiveButton article={article} />}
    >
      <div className={classes.sheet}>
        <EditArticle article={article} again={asked.again} />
        <ArticlePrices article={article} />
        {firm.may("event:read") && (
          <Section title={<Trans>What has happened</Trans>}>
            <Timeline subjectId={article.id} />
          </Section>
        )}
      </div>
    </Page>
  );
}

function ArchiveButton({ article }: { article: ArticleOnCard }) {
  const { act, isActing } = useDo(ArticleArchiveDocument, { changes: ["article"] });
  const { id, version, isArchived } = article;
  const turn = async () =>
    isDoneOrTold(await act({ id, expectedVersion: version, archived: !isArchived }));
  return (
    <Button
      variant="default"
      loading={isActing}
      onClick={turn}
      leftSection={
        isArchived ? (
          <IconArchiveOff size={16} aria-hidden />
        ) : (
          <IconArchive size={16} aria-hidden />
        )
      }
    >
      {isArchived ? <Trans>Sell again</Trans> : <Trans>Archive</Trans>}
    </Button>
  );
}
