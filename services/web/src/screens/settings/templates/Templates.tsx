import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { MessageTemplatesDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import settings from "../Settings.module.css";
import { Editor } from "./Editor";
import {
  GROUPS,
  LOCALES,
  type Locale,
  PURPOSES,
  type Purpose,
  useGroupNames,
  usePurposeNames,
} from "./kinds";
import classes from "./Templates.module.css";

interface Opened {
  purpose: Purpose;
  locale: Locale;
}

/** Every message that leaves in the firm's name, in both languages, to be written in its own words. */
export function Templates() {
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened)
    return (
      <Editor
        key={`${opened.purpose} ${opened.locale}`}
        {...opened}
        onClose={() => setOpened(null)}
        onTurn={(locale) => setOpened({ ...opened, locale })}
      />
    );
  return <All onOpen={setOpened} />;
}

function All({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const groups = useGroupNames();
  const { answer, error, again } = useAsk(MessageTemplatesDocument, {}, { about: ["company"] });
  const found = answer?.messageTemplates;
  return (
    <Section
      title={<Trans>Mails and text messages</Trans>}
      lead={
        <Trans>
          What customers and consultants read, in the language that each of them has. What has been
          sent keeps the words it left with.
        </Trans>
      }
    >
      {!found && error && <AskFailed error={error} again={again} />}
      {!found && !error && <Skeleton height={360} />}
      {found &&
        GROUPS.map((group) => (
          <section key={group} aria-label={groups[group]}>
            <h3 className={classes.group}>{groups[group]}</h3>
            <ul className={settings.rows}>
              {PURPOSES[group].map((purpose) => (
                <Kind
                  key={purpose}
                  purpose={purpose}
                  isOwn={found.some((one) => one.purpose === purpose && !one.isShipped)}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        ))}
    </Section>
  );
}

function Kind({
  purpose,
  isOwn,
  onOpen,
}: {
  purpose: Purpose;
  isOwn: boolean;
  onOpen: (opened: Opened) => void;
}) {
  const { t } = useLingui();
  const name = usePurposeNames()[purpose];
  const languages: Record<Locale, string> = { sv: t`Swedish`, en: t`English` };
  return (
    <li className={settings.row}>
      <span className={settings.who}>
        <strong>{name}</strong>
        <span>
          {isOwn ? (
            <Pill mood="accent">
              <Trans>Your own words</Trans>
            </Pill>
          ) : (
            <span className="small quiet">
              <Trans>As shipped</Trans>
            </span>
          )}
        </span>
      </span>
      <span className={classes.languages}>
        {LOCALES.map((locale) => (
          <Button
            key={locale}
            size="xs"
            variant="default"
            aria-label={`${name}, ${languages[locale]}`}
            onClick={() => onOpen({ purpose, locale })}
          >
            {languages[locale]}
          </Button>
        ))}
      </span>
    </li>
  );
}
