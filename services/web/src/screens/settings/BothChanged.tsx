import { Trans } from "@lingui/react/macro";
import { Alert, Button, Group, Stack } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useFieldNames } from "./fieldNames";
import classes from "./Settings.module.css";
import type { CompanyEdit } from "./useCompanyEdit";
import { changed, type Field, valuesOf, written } from "./values";

/** Somebody else saved meanwhile: what they and we have, side by side, and the choice. */
export function BothChanged({ edit, fields }: { edit: CompanyEdit; fields: readonly Field[] }) {
  const names = useFieldNames();
  const words = useWritten();
  if (!edit.theirs) return null;
  const theirs = valuesOf(edit.theirs);
  const mine = edit.form.values;
  const touched = changed(mine, edit.base, fields);
  const theirChanges = changed(theirs, edit.base, fields);
  const differing = fields.filter((field) => [...touched, ...theirChanges].includes(field));
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconUsers aria-hidden />}
      title={<Trans>Somebody else changed this while you were writing</Trans>}
    >
      <Stack gap="sm">
        <table className={classes.both}>
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Trans>Saved by them</Trans>
              </th>
              <th scope="col">
                <Trans>In your form</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field}>
                <th scope="row">{names[field]}</th>
                <td>{words(theirs[field])}</td>
                <td>
                  {touched.includes(field) ? (
                    words(mine[field])
                  ) : (
                    <span className="quiet">
                      <Trans>not changed by you</Trans>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small">
          <Trans>
            Your changes are saved over theirs; what you did not change stays as they have it.
          </Trans>
        </p>
        <Group gap="sm">
          <Button size="xs" onClick={edit.keepMine} loading={edit.isActing}>
            <Trans>Save my changes</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={edit.takeTheirs}>
            <Trans>Take theirs</Trans>
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function useWritten() {
  return (value: Parameters<typeof written>[0]) => {
    if (value === true) return <Trans>Yes</Trans>;
    if (value === false) return <Trans>No</Trans>;
    return written(value) || "–";
  };
}
