import { Trans, useLingui } from "@lingui/react/macro";
import { Menu } from "@mantine/core";
import { IconPackage, IconPlus, IconSearchOff, IconTableImport } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ArticleExportDocument, ArticlesDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback } from "react";
import { useDo } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { CatalogueTabs } from "@/parts/catalogue-tabs";
import { Empty } from "@/parts/empty";
import { ListMenu } from "@/parts/export/ListMenu";
import { newKey } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import { Page } from "@/parts/page";
import { SearchField } from "@/parts/search-field";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Articles.module.css";
import { type ArticleSearch, BY_NUMBER, ORDER_FIELDS, whereOf } from "./asking";
import { useArticleColumns } from "./columns";

const PAGE = 50;
const PATH = "/f/$slug/articles";

/** What the firm sells, found by number or name. */
export function ArticleList() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const search: ArticleSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const order = orderOf(search.order, ORDER_FIELDS, BY_NUMBER);
  const change = useCallback(
    (changes: ArticleSearch) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        replace: "text" in changes,
        resetScroll: false,
      }),
    [navigate],
  );
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const paged = usePaged(
    ArticlesDocument,
    { first: PAGE, where: whereOf(search), orderBy: orderBy(order) },
    (answer) => answer.articles,
    ["article"],
  );
  return (
    <Page
      title={<Trans>Articles</Trans>}
      tabTitle={t`Articles`}
      actions={<ListActions where={whereOf(search)} />}
    >
      <div className={classes.list}>
        <CatalogueTabs search={search} />
        <SearchField
          label={t`Search number or name`}
          className={classes.search}
          value={search.text ?? ""}
          onSearch={(text) => change({ text })}
        />
        <Listing
          paged={paged}
          columns={useArticleColumns(search.order, onOrder)}
          name={t`Articles`}
          hrefOf={(row) => `/f/${slug}/articles/${row.id}`}
          empty={<NoArticles search={search} />}
        />
      </div>
    </Page>
  );
}

function ListActions({ where }: { where: Tenant.ArticleWhere }) {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const { act } = useDo(ArticleExportDocument, { changes: [] });
  return (
    <>
      <NewArticleButton />
      <ListMenu
        exports={[
          {
            words: t`Export the list`,
            begin: (format) => act({ where, format, idempotencyKey: newKey() }),
          },
        ]}
      >
        {may("catalogue:write") && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconTableImport size={16} aria-hidden />}
              renderRoot={(props) => (
                <Link {...props} to="/f/$slug/articles/accounts" params={{ slug }} />
              )}
            >
              <Trans>Import chart of accounts</Trans>
            </Menu.Item>
          </>
        )}
      </ListMenu>
    </>
  );
}

function NewArticleButton() {
  const firm = useFirm();
  if (!firm.may("catalogue:write")) return null;
  return (
    <>
      <LinkButton
        to="/f/$slug/articles/import"
        params={{ slug: firm.slug }}
        variant="default"
        leftSection={<IconTableImport size={16} aria-hidden />}
      >
        <Trans>Import</Trans>
      </LinkButton>
      <LinkButton
        to="/f/$slug/articles/new"
        params={{ slug: firm.slug }}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        <Trans>New article</Trans>
      </LinkButton>
    </>
  );
}

function NoArticles({ search }: { search: ArticleSearch }) {
  const firm = useFirm();
  const params = { slug: firm.slug };
  if (!search.text)
    return (
      <Empty
        icon={<IconPackage aria-hidden />}
        title={
          search.show === "archived" ? (
            <Trans>Nothing is archived</Trans>
          ) : (
            <Trans>No articles yet</Trans>
          )
        }
        action={<NewArticleButton />}
      >
        <Trans>
          An article keeps name, unit, price and VAT of what you sell. On an invoice a few letters
          of it are enough.
        </Trans>
      </Empty>
    );
  return (
    <Empty
      icon={<IconSearchOff aria-hidden />}
      title={<Trans>No article matches</Trans>}
      action={
        firm.may("catalogue:write") && (
          <LinkButton to="/f/$slug/articles/new" params={params} search={{ name: search.text }}>
            <Trans>
              Add “<Verbatim text={search.text} />” as an article
            </Trans>
          </LinkButton>
        )
      }
    />
  );
}
