import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useFirm } from "@/app/firm";
import { LinkButton } from "@/parts/link-button";

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
