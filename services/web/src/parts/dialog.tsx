import { useLingui } from "@lingui/react/macro";
import { Modal, type ModalProps } from "@mantine/core";

/** A question before the screen: its cross has a name, also for those who hear it. */
export function Dialog(props: ModalProps) {
  const { t } = useLingui();
  return <Modal closeButtonProps={{ "aria-label": t`Close` }} {...props} />;
}
