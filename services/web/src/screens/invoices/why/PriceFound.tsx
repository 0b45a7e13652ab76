import { Trans, useLingui } from "@lingui/react/macro";
import { IconCheck, IconMinus } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { useVatWords } from "@/parts/vat-words";
import { Verbatim } from "@/parts/verbatim";
import { quantity, unitPrice } from "@/words/formats";
import classes from "./why.module.css";
import { useOutcomeWords, usePlaceWords } from "./words";

type Price = NonNullable<NonNullable<Tenant.PriceForQuery["priceFor"]>["price"]>;

/** The way to a price: every place that was looked in, the one that decided, and the VAT by law. */
export function PriceFound({ price }: { price: Price }) {
  const { t } = useLingui();
  const placeWords = usePlaceWords();
  const outcomeWords = useOutcomeWords();
  const least = quantity(price.fromQuantity);
  return (
    <>
      <p>
        {price.unitPrice ? (
          <Trans>
            Article <Verbatim text={price.articleNumber} /> costs{" "}
            <b className="money">{unitPrice(price.unitPrice)}</b> on {price.day}.
          </Trans>
        ) : (
          <NoPrice price={price} />
        )}
        {price.grossPrice && ` ${t`With VAT that is ${unitPrice(price.grossPrice)}.`}`}
        {least !== "0" && ` ${t`The price holds from ${least}.`}`}
        {price.validFrom && ` ${t`It holds since ${price.validFrom}.`}`}
      </p>
      <ol className={classes.steps} aria-label={t`Where the price was looked for`}>
        {price.steps.map((step) => (
          <li key={step.source} data-taken={step.outcome === "TAKEN"}>
            {step.outcome === "TAKEN" ? (
              <IconCheck size={15} aria-hidden />
            ) : (
              <IconMinus size={15} aria-hidden />
            )}
            <span>
              {placeWords(step)}: {outcomeWords(step.outcome)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** That an article has no price in a currency, and what to do. */
export function NoPrice({ price }: { price: Pick<Price, "articleNumber" | "currency"> }) {
  return (
    <Trans>
      Article <Verbatim text={price.articleNumber} /> has no price in{" "}
      <Verbatim text={price.currency} />, and prices are never converted. Write one, or keep one in
      a price list in <Verbatim text={price.currency} />.
    </Trans>
  );
}

/** A class of VAT, its rate, and the paragraph that gives it. */
export function VatByLaw({
  vatClass,
  rate,
  law,
}: {
  vatClass: Tenant.VatClass | null | undefined;
  rate: string;
  law: string;
}) {
  const { t } = useLingui();
  const { classes: names } = useVatWords();
  const words = [vatClass && names[vatClass], t`VAT ${quantity(rate)} %`, law];
  return <p className="small quiet">{words.filter(Boolean).join(" · ")}</p>;
}
