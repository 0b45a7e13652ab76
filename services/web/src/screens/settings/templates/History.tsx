import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Collapse } from "@mantine/core";
import { TemplateRestoreDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { isDoneOrTold } from "@/parts/answered";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import { FIELDS, type Locale, sayTheSame, type Template, useWordsNames, type Words } from "./kinds";
import classes from "./Templates.module.css";

/** What was written before, what differs from the words as shipped, and the way back. */
export function History({
  template,
  locale,
  again,
  isReadOnly,
}: {
  template: Template;
  locale: Locale;
  again: () => void;
  isReadOnly: boolean;
}) {
  const { t } = useLingui();
  const [open, setOpen] = useState<number | null>(null);
  const { act, isActing } = useDo(TemplateRestoreDocument, { changes: ["company"] });
  const { purpose } = template;
  const goBack = async (version: number) => {
    const outcome = await act({ purpose, locale, expectedVersion: template.version, version });
    if (!isDoneOrTold(outcome)) return;
    tell(t`What was written then is used again.`, { id: "settings" });
    again();
  };
  if (template.versions.length === 0) return null;
  return (
    <Section
      title={<Trans>Versions</Trans>}
      lead={<Trans>Nothing that was written is lost.</Trans>}
    >
      {!sayTheSame(template.words, template.shipped) && (
        <Differences from={template.shipped} to={template.words} />
      )}
      <ol className={classes.versions}>
        {template.versions.map((one) => (
          <li key={one.version}>
            <div className={classes.version}>
              <span>
                <Trans>
                  Version <Verbatim text={one.version} />, {instant(one.createdAt)}
                </Trans>{" "}
                <span className="quiet">
                  <Verbatim text={one.actorName} />
                  {one.isShipped && ` · ${t`as shipped`}`}
                </span>
              </span>
              <span>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-expanded={open === one.version}
                  onClick={() => setOpen(open === one.version ? null : one.version)}
                >
                  <Trans>Show</Trans>
                </Button>
                {!isReadOnly && one.version !== template.version && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    loading={isActing}
                    onClick={() => goBack(one.version)}
                  >
                    <Trans>Use again</Trans>
                  </Button>
                )}
              </span>
            </div>
            <Collapse expanded={open === one.version}>
              <pre className={classes.words}>{spelled(one.words)}</pre>
            </Collapse>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Differences({ from, to }: { from: Words; to: Words }) {
  const names = useWordsNames();
  const [isOpen, setOpen] = useState(false);
  const changed = FIELDS.filter((field) => from[field].trim() !== to[field].trim());
  const which = changed.map((field) => names[field]).join(", ");
  return (
    <div>
      <div className={classes.version}>
        <span className="small quiet">
          <Trans>
            Differs from the words as shipped in: <Verbatim text={which} />
          </Trans>
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Trans>Compare</Trans>
        </Button>
      </div>
      <Collapse expanded={isOpen}>
        {changed.map((field) => (
          <dl key={field} className={classes.fields}>
            <div>
              <dt className="small quiet">
                <Verbatim text={names[field]} /> · <Trans>as shipped</Trans>
              </dt>
              <dd className={classes.words}>{from[field]}</dd>
            </div>
            <div>
              <dt className="small quiet">
                <Verbatim text={names[field]} /> · <Trans>your own words</Trans>
              </dt>
              <dd className={classes.words}>{to[field]}</dd>
            </div>
          </dl>
        ))}
      </Collapse>
    </div>
  );
}

function spelled(words: Words): string {
  return FIELDS.map((field) => words[field].trim())
    .filter(Boolean)
    .join("\n\n");
}
