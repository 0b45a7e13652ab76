import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconDownload, IconTableImport } from "@tabler/icons-react";
import { useFirm } from "@/app/firm";
import { FileDrop } from "@/parts/file-drop";
import { Page } from "@/parts/page";
import { Section } from "@/parts/section";
import { decimal } from "@/words/formats";
import classes from "./Import.module.css";
import { Taken } from "./Taken";
import { Tried } from "./Tried";
import { csvOf, download, ENDINGS, TEMPLATE } from "./tables";
import { useImport } from "./useImport";

/** Take customers from another program's table: first a trial that explains every row, then the import. */
export function CustomerImport() {
  const { t } = useLingui();
  const mayWrite = useFirm().may("customer:write");
  const { choose, take, again, sheet, importId, problem, isSending, isTaking } = useImport();
  return (
    <Page
      title={<Trans>Import customers</Trans>}
      tabTitle={t`Import customers`}
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
        {!mayWrite && (
          <Alert color="gray">
            <Trans>Your role may look at customers but not add any.</Trans>
          </Alert>
        )}
        {mayWrite && !sheet && <Choose choose={choose} isSending={isSending} />}
        {sheet && !importId && (
          <Tried sheet={sheet} take={take} again={again} isTaking={isTaking} />
        )}
        {importId && <Taken id={importId} again={again} />}
      </div>
    </Page>
  );
}

function Choose({
  choose,
  isSending,
}: {
  choose: (file: File | null | undefined) => void;
  isSending: boolean;
}) {
  const { t } = useLingui();
  const most = decimal("20000");
  const rows = [TEMPLATE.map(([heading]) => heading), TEMPLATE.map(([, example]) => example)];
  return (
    <Section
      title={<Trans>Choose the file</Trans>}
      lead={
        <Trans>
          The first row holds headings such as Namn, Organisationsnummer and E-post; their order is
          no matter, and other columns are left aside. A customer that is there already stays as it
          is.
        </Trans>
      }
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => download(t`customers template.csv`, csvOf(rows))}
        >
          <Trans>Template</Trans>
        </Button>
      }
    >
      <FileDrop
        icon={<IconTableImport size={28} aria-hidden />}
        accept={ENDINGS.join()}
        words={<Trans>Choose a file</Trans>}
        hint={<Trans>CSV or Excel (.xlsx), at most {most} rows and 5 MB.</Trans>}
        isSending={isSending}
        choose={choose}
      />
    </Section>
  );
}
