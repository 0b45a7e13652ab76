import { Trans } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconDownload, IconTableImport } from "@tabler/icons-react";
import { FileDrop } from "@/parts/file-drop";
import { Page } from "@/parts/page";
import { Section } from "@/parts/section";
import { decimal } from "@/words/formats";
import classes from "./Import.module.css";
import type { Importing } from "./importing";
import { Taken } from "./Taken";
import { Tried } from "./Tried";
import { csvOf, download, ENDINGS } from "./tables";
import { useImport } from "./useImport";

/** Take things from another program's table: first a trial that explains every row, then the import. */
export function ImportPage({ what }: { what: Importing }) {
  const { choose, take, again, sheet, importId, problem, isSending } = useImport(what.take);
  return (
    <Page
      title={what.title}
      tabTitle={what.title}
      lead={
        <Trans>
          From Excel or any program that saves CSV. Nothing is written until you have seen what
          would become of each row.
        </Trans>
      }
      width="text"
    >
      <div className={classes.steps}>
        {problem && (
          <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
            {problem}
          </Alert>
        )}
        {!what.mayWrite && <Alert color="gray">{what.mayNot}</Alert>}
        {what.mayWrite && !sheet && <Choose what={what} choose={choose} isSending={isSending} />}
        {sheet && !importId && <Tried what={what} sheet={sheet} take={take} again={again} />}
        {importId && <Taken what={what} id={importId} again={again} />}
      </div>
    </Page>
  );
}

function Choose({
  what,
  choose,
  isSending,
}: {
  what: Importing;
  choose: (file: File | null | undefined) => void;
  isSending: boolean;
}) {
  const rows = [
    what.columns.map(({ heading }) => heading),
    what.columns.map(({ example }) => example),
  ];
  const endings = what.endings ?? ENDINGS;
  const count = decimal("20000", 0);
  return (
    <Section
      title={<Trans>Choose the file</Trans>}
      lead={what.about}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={what.columns.length === 0}
          onClick={() => download(what.templateName, csvOf(rows))}
        >
          <Trans>Template</Trans>
        </Button>
      }
    >
      <FileDrop
        icon={<IconTableImport size={28} aria-hidden />}
        accept={endings.join()}
        words={<Trans>Choose a file</Trans>}
        hint={
          what.endings ? (
            <Trans>SIE, CSV or Excel (.xlsx), at most {count} rows and 5 MB.</Trans>
          ) : (
            <Trans>CSV or Excel (.xlsx), at most {count} rows and 5 MB.</Trans>
          )
        }
        isSending={isSending}
        choose={choose}
      />
    </Section>
  );
}
