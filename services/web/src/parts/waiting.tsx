import { useLingui } from "@lingui/react/macro";
import { Center, Loader } from "@mantine/core";

/** A whole screen that waits for its first answer. */
export function Waiting() {
  const { t } = useLingui();
  return (
    <Center mih="100dvh">
      <Loader aria-label={t`Loading`} />
    </Center>
  );
}
