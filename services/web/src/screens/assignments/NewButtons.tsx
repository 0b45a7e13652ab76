import { Trans } from "@lingui/react/macro";
import { IconPlus, IconRepeat } from "@tabler/icons-react";
import { useFirm } from "@/app/firm";
import { LinkButton } from "@/parts/link-button";

/** The ways to a new assignment and to many by a rule, for those who may. */
export function NewButtons() {
  const firm = useFirm();
  if (!firm.may("assignment:write")) return null;
  const params = { slug: firm.slug };
  return (
    <>
      <LinkButton
        variant="default"
        to="/f/$slug/assignments/new"
        params={params}
        search={{ repeat: "true" }}
        leftSection={<IconRepeat size={16} aria-hidden />}
      >
        <Trans>Repeat</Trans>
      </LinkButton>
      <NewButton />
    </>
  );
}

/** The way to a new assignment, for those who may. */
export function NewButton() {
  const firm = useFirm();
  if (!firm.may("assignment:write")) return null;
  return (
    <LinkButton
      to="/f/$slug/assignments/new"
      params={{ slug: firm.slug }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New assignment</Trans>
    </LinkButton>
  );
}
