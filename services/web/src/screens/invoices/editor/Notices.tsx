import { Trans } from "@lingui/react/macro";
import { Anchor, Button, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Dialog } from "@/parts/dialog";
import classes from "./editor.module.css";
import type { Writing } from "./useWriting";

/** What was written before and never saved is here again. */
export function Restored({ writing }: { writing: Writing }) {
  return (
    <div className={classes.restored} role="status">
      <Trans>
        Unsaved changes restored –{" "}
        <Anchor component="button" type="button" inherit onClick={writing.discard}>
          discard them
        </Anchor>
      </Trans>
    </div>
  );
}

/** Somebody else issued the draft: what was written here can only be looked at and let go. */
export function IssuedMeanwhile({
  slug,
  id,
  onLeave,
}: {
  slug: string;
  id: string;
  onLeave: () => void;
}) {
  return (
    <Dialog
      opened
      onClose={() => undefined}
      withCloseButton={false}
      title={<Trans>Somebody else has issued this invoice</Trans>}
    >
      <Stack align="flex-start">
        <Text size="sm">
          <Trans>It cannot be changed any more. What you wrote after that was not saved.</Trans>
        </Text>
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/f/$slug/invoices/$id" params={{ slug, id }} onClick={onLeave} />
          )}
        >
          <Trans>Open the invoice</Trans>
        </Button>
      </Stack>
    </Dialog>
  );
}
