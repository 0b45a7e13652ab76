import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useParams } from "@tanstack/react-router";
import { PriceListDocument, PriceListUpdateDocument, PricesSetDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { doneOrTold } from "@/parts/answered";
import { ArticlePicker } from "@/parts/article-picker";
import { Page } from "@/parts/page";
import { PriceEditor } from "@/parts/price-editor";
import { byArticle } from "@/parts/price-rows";
import { AskFailed, Refusals } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Timeline } from "@/parts/timeline";
import { tell } from "@/parts/toasts";
import { unitPrice } from "@/words/formats";
import classes from "./Articles.module.css";
import { listInput, PriceListForm, type PriceListValues } from "./PriceListForm";

type List = NonNullable<Tenant.PriceListQuery["priceList"]>;

/** One price list: when it holds, and what each article costs in it. */
export function PriceListCard() {
  const { t } = useLingui();
  const firm = useFirm();
  const { id } = useParams({ from: "/f/$slug/price-lists/$id" });
  const asked = useAsk(PriceListDocument, { id }, { about: ["article"] });
  const list = asked.answer?.priceList;
  if (asked.error && !list)
    return (
      <Page title={t`Price list`} tabTitle={t`Price list`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !list) return <Lost />;
  if (!list)
    return (
      <Page title="…" tabTitle={t`Price list`} width="text">
        <Skeleton height={320} />
      </Page>
    );
  return (
    <Page
      key={list.id}
      title={list.name}
      tabTitle={list.name}
      width="text"
      badge={
        list.isStandard && (
          <Pill>
            <Trans>Standard</Trans>
          </Pill>
        )
      }
    >
      <div className={classes.sheet}>
        <Prices list={list} />
        <Facts list={list} />
        {firm.may("event:read") && (
          <Section title={<Trans>What has happened</Trans>}>
            <Timeline subjectId={list.id} />
          </Section>
        )}
      </div>
    </Page>
  );
}

function Prices({ list }: { list: List }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { act } = useDo(PricesSetDocument, { changes: ["article"] });
  const [begun, setBegun] = useState<{ id: string; name: string } | null>(null);
  const priced = byArticle(list.prices);
  const editor = (
    article: { id: string; name: string },
    prices: List["prices"],
    isBegun = false,
  ) => (
    <PriceEditor
      key={isBegun ? "begun" : list.version}
      name={article.name}
      prices={prices}
      canWrite={firm.may("catalogue:write")}
      isBegun={isBegun}
      onClose={() => setBegun(null)}
      save={(next) =>
        act({
          id: list.id,
          expectedVersion: list.version,
          articles: [{ articleId: article.id, prices: next }],
        })
      }
    />
  );
  return (
    <Section
      title={<Trans>Prices</Trans>}
      lead={
        <Trans>
          Give a new price its first day in time: it takes over on that day, and invoices of earlier
          days keep the old one.
        </Trans>
      }
    >
      {priced.length === 0 && !begun && (
        <p className="quiet">
          <Trans>No article has a price in this list yet.</Trans>
        </p>
      )}
      <div>
        {priced.map(({ article, prices }) => (
          <div key={article.id} className={classes.place}>
            <div className={classes.placeHead}>
              <b>
                <Link to="/f/$slug/articles/$id" params={{ slug: firm.slug, id: article.id }}>
                  {article.number} {article.name}
                </Link>
              </b>
              <span className="quiet small">
                <Trans>The article's price {unitPrice(article.price)}</Trans>
              </span>
            </div>
            {editor(article, prices)}
          </div>
        ))}
        {begun && (
          <div className={classes.place}>
            <b>{begun.name}</b>
            {editor(begun, [], true)}
          </div>
        )}
      </div>
      {firm.may("catalogue:write") && !begun && (
        <ArticlePicker
          label={t`Price one more article`}
          without={priced.map(({ article }) => article.id)}
          choose={setBegun}
        />
      )}
    </Section>
  );
}

function Facts({ list }: { list: List }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [left, setLeft] = useState<UserError[]>([]);
  const shown = valuesOf(list);
  const form = useForm<PriceListValues>({ initialValues: shown });
  const { act, isActing } = useDo(PriceListUpdateDocument, { changes: ["article"] });
  const isChanged = form.isDirty();
  const text = JSON.stringify(shown);
  useEffect(() => {
    if (isChanged) return;
    form.setInitialValues(JSON.parse(text) as PriceListValues);
    form.reset();
  }, [text, isChanged, form.setInitialValues, form.reset]);
  const submit = async (values: PriceListValues) => {
    const given = { id: list.id, expectedVersion: list.version, ...listInput(values) };
    if (!doneOrTold(form, await act(given), setLeft)) return;
    form.setInitialValues(values);
    form.reset();
    tell(t`Saved.`);
  };
  return (
    <>
      <Refusals reasons={left} />
      <PriceListForm
        form={form}
        submit={submit}
        isActing={isActing}
        isShownOnly={!firm.may("catalogue:write")}
        act={<Trans>Save</Trans>}
      />
    </>
  );
}

function valuesOf(list: List): PriceListValues {
  const { name, currency, validFrom, validTo, isStandard } = list;
  return { name, currency, validFrom: validFrom ?? "", validTo: validTo ?? "", isStandard };
}
