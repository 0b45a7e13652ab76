import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Alert, Skeleton, Stack } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { Verbatim } from "@/parts/verbatim";
import { instant, unitPrice } from "@/words/formats";
import classes from "./TextMessage.module.css";
import { isPutOff } from "./undoing";

type Preview = NonNullable<Tenant.SmsPreviewQuery["smsPreview"]>;

/** A text message as it will be read, and what it costs, before it is sent. */
export function TextMessage({ preview }: { preview: Preview | null }) {
  const { t } = useLingui();
  if (!preview) return <Skeleton height={132} />;
  const abroad = preview.recipients.filter((each) => each.isAbroad).map((each) => each.number);
  const numbers = abroad.join(", ");
  const letters = preview.unusual.join(" ");
  return (
    <Stack gap="sm">
      {!preview.isCarried && (
        <Alert color="yellow" title={t`Text messages are not connected`}>
          <Trans>Whoever runs the system must name a vendor before they can be sent.</Trans>
        </Alert>
      )}
      <figure style={{ margin: 0 }} aria-label={t`The text message`}>
        <figcaption className="small quiet">
          <Trans>
            From <Verbatim text={preview.sender} />
          </Trans>
        </figcaption>
        <p className={classes.bubble}>{preview.text}</p>
        <dl className={classes.facts}>
          <Fact name={t`Size`}>
            <Plural value={preview.segments} one="# message" other="# messages" />
            {` · ${t`${preview.units} characters`}`}
          </Fact>
          <Fact name={t`Alphabet`}>{preview.alphabet === "GSM_7" ? "GSM-7" : "UCS-2"}</Fact>
          <Fact name={t`Costs`}>
            {preview.total
              ? `${unitPrice(preview.total.amount)} ${preview.total.currency}`
              : t`unknown`}
          </Fact>
        </dl>
      </figure>
      {letters && (
        <Alert color="yellow">
          <Trans>
            These characters make the message dearer, for phones write them otherwise:{" "}
            <Verbatim text={letters} />
          </Trans>
        </Alert>
      )}
      {numbers && (
        <Alert color="gray">
          <Trans>
            <Verbatim text={numbers} /> is abroad. Text messages cost something else there, and some
            countries show another sender.
          </Trans>
        </Alert>
      )}
      {isPutOff(preview.leavesAt) && (
        <Alert color="gray">
          <Trans>
            It leaves {instant(preview.leavesAt)}: nobody gets text messages between 20 and 08, or
            on red days.
          </Trans>
        </Alert>
      )}
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
