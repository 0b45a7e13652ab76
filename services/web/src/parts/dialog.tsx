import { useLingui } from "@lingui/react/macro";
import { Modal, type ModalProps } from "@mantine/core";

/** A question before the screen: its cross has a name, also for those who hear it. */
export function Dialog(props: ModalProps) {
  const { t } = useLingui();
  return <Modal closeButtonProps={{ "aria-label": t`Close` }} {...props} />;
}

/** Whether a question stands before the screen: keys are for it alone then. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
