import { Trans } from "@lingui/react/macro";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Tenant } from "@treaty/types";
import { useFirm } from "@/app/firm";

type Routine = Tenant.LetterRoutineQuery["letterRoutine"];

/** That letters leave by themselves, and where that is chosen; nothing where nobody prints for us. */
export function RoutineNote({ routine }: { routine: Routine }) {
  const firm = useFirm();
  if (!routine.hasPartner) return null;
  const hour = `${String(routine.hour).padStart(2, "0")}.00`;
  return (
    <Text size="sm" c="dimmed">
      {routine.isDaily ? (
        <Trans>What waits goes to the print partner at {hour} on working days.</Trans>
      ) : (
        <Trans>You print the letters yourselves, or hand them to the print partner.</Trans>
      )}{" "}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link
            {...props}
            to="/f/$slug/settings/$section"
            params={{ slug: firm.slug, section: "letters" }}
          />
        )}
      >
        <Trans>Change</Trans>
      </Anchor>
    </Text>
  );
}
