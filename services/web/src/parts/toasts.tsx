import "@mantine/notifications/styles.layer.css";
import { t } from "@lingui/core/macro";
import { Notifications, notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Where short news appears. */
export function Toasts() {
  return <Notifications position="bottom-right" limit={4} autoClose={6_000} zIndex={400} />;
}

type Mood = "good" | "bad" | "plain";
const LOOKS = {
  good: { color: "teal", icon: <IconCheck size={18} aria-hidden /> },
  bad: { color: "red", icon: <IconAlertTriangle size={18} aria-hidden /> },
  plain: { color: "petrol", icon: <IconInfoCircle size={18} aria-hidden /> },
};

/** Tell something in passing; what must be acted on stays until it is closed. Gives the id to close it by. */
export function tell(
  message: ReactNode,
  {
    mood = "good",
    title,
    id,
    stays = false,
  }: {
    mood?: Mood;
    title?: ReactNode;
    id?: string;
    stays?: boolean | number;
  } = {},
): string {
  const autoClose = typeof stays === "number" ? stays : stays ? false : 6_000;
  const closeButtonProps = { "aria-label": t`Close` };
  const options = {
    message,
    title,
    autoClose,
    closeButtonProps,
    ...LOOKS[mood],
    ...(id ? { id } : {}),
  };
  if (id) notifications.hide(id);
  return notifications.show(options);
}

/** Take back what was told under an id. */
export function untell(id: string): void {
  notifications.hide(id);
}

/** Take back everything: what was told of one firm is nobody's business in another. */
export function untellAll(): void {
  notifications.clean();
}
