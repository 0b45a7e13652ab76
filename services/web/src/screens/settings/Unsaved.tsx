import { Trans } from "@lingui/react/macro";
import { useBlocker } from "@tanstack/react-router";
import { Confirm } from "@/parts/confirm";

/** Asks before a section is left with changes that are not saved. */
export function Unsaved({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Confirm
      opened
      onClose={blocker.reset}
      onConfirm={blocker.proceed}
      title={<Trans>The changes are not saved</Trans>}
      act={<Trans>Leave without saving</Trans>}
      isDangerous
    >
      <Trans>You have written something that is not saved yet.</Trans>
    </Confirm>
  );
}
