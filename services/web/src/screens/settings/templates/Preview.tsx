import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Alert, SegmentedControl, Skeleton, Stack, Switch } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { TemplatePreviewDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect, useState } from "react";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { unitPrice } from "@/words/formats";
import { type Locale, OF_DOCUMENTS, type Purpose, type Words } from "./kinds";
import { MailFrame } from "./MailFrame";
import classes from "./Templates.module.css";

type Shown = NonNullable<Tenant.TemplatePreviewQuery["templatePreview"]>;
export type Problem = Shown["problems"][number];
/** How long somebody may think between two letters before the message is written anew. */
const PAUSE = 400;

/** The message as it would leave, following every letter; the last good one stays while words are wrong. */
export function Preview({
  purpose,
  locale,
  words,
  onProblems,
}: {
  purpose: Purpose;
  locale: Locale;
  words: Words;
  onProblems: (problems: readonly Problem[]) => void;
}) {
  const [asked] = useDebouncedValue(words, PAUSE);
  const [ofLatest, setOfLatest] = useState(false);
  const { answer, error, again } = useAsk(
    TemplatePreviewDocument,
    { purpose, locale, words: asked, ofLatest },
    { about: ["company"] },
  );
  const now = answer?.templatePreview;
  const [good, setGood] = useState<Shown | null>(null);
  useEffect(() => {
    if (!now) return;
    onProblems(now.problems);
    if (now.problems.length === 0) setGood(now);
  }, [now, onProblems]);
  const hasReal = OF_DOCUMENTS.includes(purpose);
  return (
    <Section
      title={<Trans>How it looks</Trans>}
      lead={
        good?.isOfLatest ? (
          <Trans>Filled in with your latest document.</Trans>
        ) : (
          <Trans>Filled in with something made up.</Trans>
        )
      }
    >
      <Stack gap="sm">
        {hasReal && (
          <Switch
            label={<Trans>Use my latest document</Trans>}
            checked={ofLatest}
            onChange={(event) => setOfLatest(event.currentTarget.checked)}
          />
        )}
        {ofLatest && good && !good.isOfLatest && (
          <p className="small quiet">
            <Trans>There is none yet, so a made-up one is shown.</Trans>
          </p>
        )}
        {error && !good && <AskFailed error={error} again={again} />}
        {!good && !error && <Skeleton height={320} />}
        {good?.mail && <Mail mail={good.mail} />}
        {good?.sms && <TextMessage sms={good.sms} />}
      </Stack>
    </Section>
  );
}

function Mail({ mail }: { mail: NonNullable<Shown["mail"]> }) {
  const { t } = useLingui();
  const [width, setWidth] = useState("desk");
  return (
    <>
      <dl className={classes.head}>
        <div>
          <dt>{t`From`}</dt>
          <dd>{mail.sender}</dd>
        </div>
        <div>
          <dt>{t`Answers go to`}</dt>
          <dd>{mail.replyTo ?? t`nobody`}</dd>
        </div>
        <div>
          <dt>{t`Subject`}</dt>
          <dd>{mail.subject}</dd>
        </div>
      </dl>
      <SegmentedControl
        size="xs"
        aria-label={t`How it is read`}
        value={width}
        onChange={setWidth}
        data={[
          { value: "desk", label: t`Computer` },
          { value: "phone", label: t`Phone` },
          { value: "text", label: t`Plain text` },
        ]}
      />
      {width === "text" ? (
        <pre className={classes.plain}>{mail.text}</pre>
      ) : (
        <MailFrame html={mail.html} isNarrow={width === "phone"} />
      )}
    </>
  );
}

function TextMessage({ sms }: { sms: NonNullable<Shown["sms"]> }) {
  const { t } = useLingui();
  const letters = sms.unusual.join(" ");
  return (
    <figure className={classes.phone} aria-label={t`The text message`}>
      <figcaption className="small quiet">
        <Trans>
          From <Verbatim text={sms.sender} />
        </Trans>
      </figcaption>
      <p className={classes.bubble}>{sms.text}</p>
      <p className="small quiet">
        <Plural value={sms.segments} one="# message" other="# messages" />
        {` · ${t`${sms.units} characters`} · ${sms.alphabet === "GSM_7" ? "GSM-7" : "UCS-2"}`}
        {sms.total && ` · ${unitPrice(sms.total.amount)} ${sms.total.currency}`}
      </p>
      {letters && (
        <Alert color="yellow">
          <Trans>
            These characters make the message dearer, for phones write them otherwise:{" "}
            <Verbatim text={letters} />
          </Trans>
        </Alert>
      )}
    </figure>
  );
}
