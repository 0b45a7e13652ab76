import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import {
  IconBan,
  IconCalendarOff,
  IconDots,
  IconFileDescription,
  IconPencil,
  IconThumbDown,
  IconUserCheck,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFirm } from "@/app/firm";
import { ActButton } from "@/parts/act-button";
import { type Availability, availability } from "@/parts/availability";
import type { AssignmentOnCard } from "./Card";
import type { Asked } from "./Dialogs";

/** What may be done with an assignment now; what may not says why. */
export function Actions({
  assignment,
  ask,
}: {
  assignment: AssignmentOnCard;
  ask: (what: Asked) => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const navigate = useNavigate();
  if (!firm.may("assignment:write")) return null;
  const { id, consultant, seriesId, availableActions } = assignment;
  const state = (name: string) => availability(availableActions, name);
  const edit = () =>
    void navigate({ to: "/f/$slug/assignments/$id/edit", params: { slug: firm.slug, id } });
  return (
    <>
      <ActButton
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        state={state("CHANGE")}
        onClick={edit}
      >
        <Trans>Edit</Trans>
      </ActButton>
      <ActButton
        variant={consultant ? "default" : "filled"}
        leftSection={<IconUserCheck size={16} aria-hidden />}
        state={state("CONFIRM")}
        onClick={() => ask({ deed: "confirm" })}
      >
        {consultant ? <Trans>Change consultant…</Trans> : <Trans>Choose consultant…</Trans>}
      </ActButton>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t`More`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <ActItem
            state={state("REFER")}
            icon={<IconFileDescription size={16} aria-hidden />}
            onClick={() => ask({ deed: "refer" })}
          >
            <Trans>Order number and reference…</Trans>
          </ActItem>
          <ActItem
            state={state("REJECT")}
            icon={<IconThumbDown size={16} aria-hidden />}
            onClick={() => ask({ deed: "decline" })}
          >
            <Trans>Decline the order…</Trans>
          </ActItem>
          <ActItem
            state={state("CANCEL")}
            icon={<IconBan size={16} aria-hidden />}
            onClick={() => ask({ deed: "cancel" })}
          >
            <Trans>Cancel the assignment…</Trans>
          </ActItem>
          {seriesId && (
            <Menu.Item
              leftSection={<IconCalendarOff size={16} aria-hidden />}
              onClick={() => ask({ deed: "endSeries", seriesId })}
            >
              <Trans>End the series…</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** A line of the menu that says why when it cannot be used; it stays within reach of the keyboard. */
function ActItem({
  state,
  icon,
  onClick,
  children,
}: {
  state: Availability;
  icon: ReactNode;
  onClick: () => void;
  children: ReactNode;
}) {
  const { isAllowed, reason } = state;
  return (
    <Tooltip label={reason} disabled={isAllowed || !reason} multiline maw={300}>
      <Menu.Item
        leftSection={icon}
        aria-disabled={!isAllowed}
        aria-description={reason ?? undefined}
        closeMenuOnClick={isAllowed}
        onClick={() => isAllowed && onClick()}
        {...(isAllowed ? {} : { "data-disabled": true })}
      >
        {children}
      </Menu.Item>
    </Tooltip>
  );
}
