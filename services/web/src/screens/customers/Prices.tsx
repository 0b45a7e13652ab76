import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import {
  CustomerPricesSetDocument,
  CustomerPricingDocument,
  PriceListsDocument,
} from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { ArticlePicker } from "@/parts/article-picker";
import { PriceEditor } from "@/parts/price-editor";
import { byArticle } from "@/parts/price-rows";
import { AskFailed } from "@/parts/problems";
import { unitPrice } from "@/words/formats";
import classes from "./Customer.module.css";

/** What the customer pays: which price list it has, and prices of its own that come before it. */
export function CustomerPrices({ id }: { id: string }) {
  const { t } = useLingui();
  const firm = useFirm();
  const asked = useAsk(CustomerPricingDocument, { customerId: id }, { about: ["article"] });
  const lists = useAsk(PriceListsDocument, {}, { about: ["article"] }).answer?.priceLists ?? [];
  const { act, isActing } = useDo(CustomerPricesSetDocument, { changes: ["article"] });
  const [begun, setBegun] = useState<{ id: string; name: string } | null>(null);
  const pricing = asked.answer?.customerPricing;
  if (asked.error && !pricing) return <AskFailed error={asked.error} again={asked.again} />;
  if (!pricing) return <Skeleton height={220} />;
  const mayWrite = firm.may("catalogue:write");
  const held = { customerId: id, expectedVersion: pricing.version };
  const own = byArticle(pricing.prices);
  const editor = (
    article: { id: string; name: string },
    prices: typeof pricing.prices,
    isBegun = false,
  ) => (
    <PriceEditor
      key={isBegun ? "begun" : pricing.version}
      name={article.name}
      prices={prices}
      canWrite={mayWrite}
      isBegun={isBegun}
      onClose={() => setBegun(null)}
      save={(next) => act({ ...held, articles: [{ articleId: article.id, prices: next }] })}
    />
  );
  return (
    <section className={`${classes.card} ${classes.sheet}`} aria-labelledby="prices">
      <h2 id="prices">
        <Trans>Prices</Trans>
      </h2>
      <Select
        label={t`Price list`}
        description={t`Used for everything that has no price of its own below.`}
        placeholder={t`As for everybody`}
        clearable
        maw="24rem"
        disabled={!mayWrite || isActing}
        data={lists.map((list) => ({ value: list.id, label: list.name }))}
        value={pricing.priceList?.id ?? null}
        onChange={async (priceListId) => isDoneOrTold(await act({ ...held, priceListId }))}
      />
      {own.length === 0 && !begun && (
        <p className="quiet">
          <Trans>
            The customer has no prices of its own. Agree on one, and every new invoice line with the
            article gets it.
          </Trans>
        </p>
      )}
      <ul className={classes.rows}>
        {own.map(({ article, prices }) => (
          <li key={article.id} className={classes.row}>
            <b className={classes.grow}>
              <Link to="/f/$slug/articles/$id" params={{ slug: firm.slug, id: article.id }}>
                {article.number} {article.name}
              </Link>
            </b>
            <span className="quiet small">
              <Trans>The article's price {unitPrice(article.price)}</Trans>
            </span>
            <div style={{ flexBasis: "100%" }}>{editor(article, prices)}</div>
          </li>
        ))}
        {begun && (
          <li className={classes.row}>
            <b className={classes.grow}>{begun.name}</b>
            <div style={{ flexBasis: "100%" }}>{editor(begun, [], true)}</div>
          </li>
        )}
      </ul>
      {mayWrite && !begun && (
        <ArticlePicker
          label={t`Agree on a price for one more article`}
          without={own.map(({ article }) => article.id)}
          choose={setBegun}
        />
      )}
    </section>
  );
}
