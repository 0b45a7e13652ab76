import { Trans, useLingui } from "@lingui/react/macro";
import { ColorInput, Radio } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { Section } from "@/parts/section";
import classes from "./InvoicePage.module.css";
import { LivePage } from "./LivePage";
import type { CompanyEdit } from "./useCompanyEdit";
import type { PageValues } from "./values";

type Design = Exclude<Tenant.PageDesign, "%future added value">;

const DESIGNS: readonly Design[] = ["CLASSIC", "MODERN", "COMPACT"];
/** Dark enough for text on white, all of them. */
const SWATCHES = [
  "#0b5563",
  "#1f3a8a",
  "#4c3a8f",
  "#7a1f3d",
  "#a3261b",
  "#8a4b00",
  "#2f6b2f",
  "#16202b",
];

/** The three designs as they look with the firm's own logo and words, and the colour of all of them. */
export function PageDesigns({
  edit: { form },
  isReadOnly,
  page,
  locale,
}: {
  edit: CompanyEdit;
  isReadOnly: boolean;
  /** What is shown: follows the form, a little later. */
  page: PageValues;
  locale: string;
}) {
  const { t } = useLingui();
  const words = useDesignWords();
  return (
    <Section
      title={<Trans>Design</Trans>}
      lead={
        <Trans>Holds for invoices issued from now on; those that are issued keep theirs.</Trans>
      }
    >
      <Radio.Group label={t`Layout`} {...form.getInputProps("page.design")}>
        <div className={classes.designs}>
          {DESIGNS.map((design) => (
            <Radio.Card
              key={design}
              value={design}
              className={classes.design ?? ""}
              disabled={isReadOnly}
              aria-label={words[design].name}
            >
              <LivePage
                page={{ ...page, design }}
                locale={locale}
                name={words[design].name}
                isSmall
              />
              <span className={classes.name}>
                <Radio.Indicator size="xs" /> {words[design].name}
              </span>
              <span className={`quiet small ${classes.about}`}>{words[design].about}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <ColorInput
        label={t`Colour`}
        description={t`Yours, if it is dark enough to be read on white paper.`}
        maw="16rem"
        format="hex"
        swatches={SWATCHES}
        swatchesPerRow={SWATCHES.length}
        withEyeDropper={false}
        readOnly={isReadOnly}
        {...form.getInputProps("page.colour")}
      />
    </Section>
  );
}

function useDesignWords(): Record<Design, { name: string; about: string }> {
  const { t } = useLingui();
  return {
    CLASSIC: {
      name: t`Classic`,
      about: t`Calm and airy, with the payment in a tinted box at the foot.`,
    },
    MODERN: {
      name: t`Modern`,
      about: t`What is to be paid stands first, on your own colour.`,
    },
    COMPACT: {
      name: t`Compact`,
      about: t`Small type and ruled boxes, for many lines on few pages.`,
    },
  };
}
