import { useLingui } from "@lingui/react/macro";
import { Select, Textarea } from "@mantine/core";
import { said } from "@/parts/form";
import type { Card, Change } from "./BuyerPart";
import type { Content } from "./content";
import classes from "./editor.module.css";
import { SeriesField } from "./SeriesField";

/** What is said on the page beside the figures, and in which language. */
export function WordsPart({
  content,
  change,
  errors,
  card,
}: {
  content: Content;
  change: Change;
  errors: Readonly<Record<string, string>>;
  card: Card | null;
}) {
  const { t } = useLingui();
  const spoken = card?.locale === "en" ? t`English` : t`Swedish`;
  return (
    <section className={classes.card} aria-label={t`Message and language`}>
      <div className={classes.fields}>
        <Textarea
          className={classes.wide}
          label={t`Message on the invoice`}
          autosize
          minRows={1}
          maxRows={8}
          value={content.note}
          error={errors.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <Select
          label={t`The invoice's language`}
          allowDeselect={false}
          data={[
            { value: "", label: card ? t`As the customer's: ${spoken}` : t`As usual` },
            { value: "sv", label: t`Swedish` },
            { value: "en", label: t`English` },
          ]}
          value={content.locale}
          error={errors.locale}
          onChange={(locale) => change({ locale: (locale ?? "") as Content["locale"] })}
        />
        <SeriesField
          day={said(content.invoiceDate)}
          value={content.seriesId}
          error={errors.seriesId}
          onChange={(seriesId) => change({ seriesId })}
        />
      </div>
    </section>
  );
}
