import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { PriceListsDocument, PricesSetDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { PriceEditor, PricesShown } from "@/parts/price-editor";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import classes from "./Articles.module.css";
import type { ArticleOnCard } from "./Card";

/** What an article costs in each price list, and which customers have a price of their own. */
export function ArticlePrices({ article }: { article: ArticleOnCard }) {
  const { t } = useLingui();
  const firm = useFirm();
  const asked = useAsk(PriceListsDocument, {}, { about: ["article"] });
  const { act } = useDo(PricesSetDocument, { changes: ["article"] });
  const lists = asked.answer?.priceLists ?? [];
  const own = [...new Map(article.prices.map(({ customer }) => [customer?.id, customer])).values()];
  return (
    <Section
      title={<Trans>Prices</Trans>}
      lead={
        <Trans>
          The customer's own price comes first, then the customer's price list, then the standard
          list, and at last the article's own price.
        </Trans>
      }
    >
      {asked.error && <AskFailed error={asked.error} again={asked.again} />}
      {asked.answer && lists.length === 0 && (
        <p className="quiet">
          <Trans>
            There are no price lists yet. <Link {...LISTS(firm.slug)}>Begin one</Link> when
            customers pay different prices, or when prices change from a day.
          </Trans>
        </p>
      )}
      {lists.map((list) => (
        <div key={list.id} className={classes.place}>
          <div className={classes.placeHead}>
            <b>
              <Link to="/f/$slug/price-lists/$id" params={{ slug: firm.slug, id: list.id }}>
                {list.name}
              </Link>
            </b>
            {list.isStandard && (
              <span className="quiet small">
                <Trans>Standard list</Trans>
              </span>
            )}
          </div>
          <PriceEditor
            key={list.version}
            name={t`${article.name}, ${list.name}`}
            prices={article.prices.filter(({ priceList }) => priceList?.id === list.id)}
            canWrite={firm.may("catalogue:write")}
            save={(prices) =>
              act({
                id: list.id,
                expectedVersion: list.version,
                articles: [{ articleId: article.id, prices }],
              })
            }
          />
        </div>
      ))}
      {own.map(
        (customer) =>
          customer && (
            <div key={customer.id} className={classes.place}>
              <div className={classes.placeHead}>
                <b>
                  <Link
                    to="/f/$slug/customers/$id"
                    params={{ slug: firm.slug, id: customer.id }}
                    search={{ tab: "prices" }}
                  >
                    {customer.name}
                  </Link>
                </b>
                <span className="quiet small">
                  <Trans>Own price</Trans>
                </span>
              </div>
              <PricesShown
                prices={article.prices.filter((each) => each.customer?.id === customer.id)}
              />
            </div>
          ),
      )}
    </Section>
  );
}

const LISTS = (slug: string) => ({ to: "/f/$slug/price-lists", params: { slug } }) as const;
