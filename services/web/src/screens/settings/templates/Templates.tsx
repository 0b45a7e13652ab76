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
import { LOCALES, type Locale, PURPOSES, type Purpose, usePurposeNames } from "./kinds";
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
  const { t } = useLingui();
  const names = usePurposeNames();
  const languages: Record<Locale, string> = { sv: t`Swedish`, en: t`English` };
  const { answer, error, again } = useAsk(MessageTemplatesDocument, {}, { about: ["company"] });
  const found = answer?.messageTemplates;
  return (
    <Section
      title={<Trans>Mails and text messages</Trans>}
      lead={
        <Trans>
          What customers read around your documents, in the language that each of them has. What has
          been sent keeps the words it left with.
        </Trans>
      }
    >
      {!found && error && <AskFailed error={error} again={again} />}
      {!found && !error && <Skeleton height={360} />}
      {found && (
        <ul className={settings.rows}>
          {PURPOSES.map((purpose) => {
            const own = found.filter((one) => one.purpose === purpose && !one.isShipped);
            return (
              <li key={purpose} className={settings.row}>
                <span className={settings.who}>
                  <strong>{names[purpose]}</strong>
                  <span>
                    {own.length > 0 ? (
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
                      aria-label={`${names[purpose]}, ${languages[locale]}`}
                      onClick={() => onOpen({ purpose, locale })}
                    >
                      {languages[locale]}
                    </Button>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
