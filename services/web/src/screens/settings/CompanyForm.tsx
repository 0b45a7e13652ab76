import { Trans } from "@lingui/react/macro";
import { Alert, Button, Skeleton } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { CompanyDocument } from "@treaty/documents";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AskFailed, Refusals } from "@/parts/problems";
import { BothChanged } from "./BothChanged";
import classes from "./Settings.module.css";
import { Unsaved } from "./Unsaved";
import { type CompanyEdit, useCompanyEdit } from "./useCompanyEdit";
import type { CompanyNow, Field } from "./values";

/** Asks what the company is, and gives it to a section once it is known. */
export function WithCompany({ children }: { children: (company: CompanyNow) => ReactNode }) {
  const { answer, error, again } = useAsk(CompanyDocument, {}, { about: ["company"] });
  if (answer?.company) return children(answer.company);
  if (error) return <AskFailed error={error} again={again} />;
  return <Skeleton height={420} radius="md" />;
}

/** Says, to those whose role may only look, that it is so. */
export function OnlyLooking() {
  return (
    <Alert color="gray" icon={<IconLock aria-hidden />}>
      <Trans>
        Your role lets you look at this, not change it. Somebody in finance, or who administers the
        firm, can.
      </Trans>
    </Alert>
  );
}

/** A section's form: its fields, what stands in the way, and one button that saves them. */
export function CompanyForm({
  company,
  fields,
  children,
}: {
  company: CompanyNow;
  fields: readonly Field[];
  children: (edit: CompanyEdit, isReadOnly: boolean) => ReactNode;
}) {
  const firm = useFirm();
  const edit = useCompanyEdit(company, fields);
  const isReadOnly = !firm.may("company:write");
  const isDirty = edit.form.isDirty();
  return (
    <form onSubmit={edit.submit} noValidate className={classes.content}>
      {isReadOnly && <OnlyLooking />}
      {edit.versions && <BothChanged edit={edit} versions={edit.versions} fields={fields} />}
      {!isReadOnly && <Unsaved isDirty={isDirty} />}
      <Refusals reasons={edit.left} />
      {children(edit, isReadOnly)}
      {!isReadOnly && (
        <div className={classes.foot}>
          <Button type="submit" loading={edit.isActing} disabled={!isDirty}>
            <Trans>Save</Trans>
          </Button>
          {isDirty && (
            <Button variant="subtle" onClick={edit.undo}>
              <Trans>Undo the changes</Trans>
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
