import { useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import {
  IconBuildingPlus,
  IconCheck,
  IconContract,
  IconHomeDollar,
  IconMailbox,
  IconPackage,
  IconSelector,
  IconUserStar,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import classes from "./FirmSwitcher.module.css";
import { useFirm } from "./firm";
import { useSession } from "./session";

/** Which firm one is in, and the way to the others. A switch lands on the other firm's first screen. */
export function FirmSwitcher({ isCompact = false }: { isCompact?: boolean }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { viewer } = useSession();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton
          className={classes.firm}
          data-compact={isCompact}
          aria-label={t`Firm: ${firm.name}. Switch firm`}
        >
          <Mark name={firm.name} />
          <span className={classes.name}>{firm.name}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Your firms`}</Menu.Label>
        {viewer?.memberships.map(({ tenant }) => (
          <Menu.Item
            key={tenant.id}
            leftSection={<Mark name={tenant.name} />}
            rightSection={tenant.slug === firm.slug ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => navigate({ to: "/f/$slug", params: { slug: tenant.slug } })}
          >
            {tenant.name}
          </Menu.Item>
        ))}
        {isCompact && <Seldom />}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconBuildingPlus size={18} aria-hidden />}
          onClick={() => navigate({ to: "/signup" })}
        >
          {t`Register another firm`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What the bar of a phone has no room for. */
function Seldom() {
  const { t } = useLingui();
  const firm = useFirm();
  const navigate = useNavigate();
  const params = { slug: firm.slug };
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t`In this firm`}</Menu.Label>
      {firm.may("consultant:read") && (
        <Menu.Item
          leftSection={<IconUserStar size={18} aria-hidden />}
          onClick={() => navigate({ to: "/f/$slug/consultants", params })}
        >
          {t`Consultants`}
        </Menu.Item>
      )}
      {firm.may("catalogue:read") && (
        <Menu.Item
          leftSection={<IconPackage size={18} aria-hidden />}
          onClick={() => navigate({ to: "/f/$slug/articles", params })}
        >
          {t`Articles`}
        </Menu.Item>
      )}
      {firm.may("agreement:read") && (
        <Menu.Item
          leftSection={<IconContract size={18} aria-hidden />}
          onClick={() => navigate({ to: "/f/$slug/agreements", params })}
        >
          {t`Agreements`}
        </Menu.Item>
      )}
      {firm.may("payment:read") && (
        <Menu.Item
          leftSection={<IconHomeDollar size={18} aria-hidden />}
          onClick={() => navigate({ to: "/f/$slug/rot-rut", params })}
        >
          {t`ROT and RUT`}
        </Menu.Item>
      )}
      {firm.may("delivery:read") && (
        <Menu.Item
          leftSection={<IconMailbox size={18} aria-hidden />}
          onClick={() => navigate({ to: "/f/$slug/letters", params })}
        >
          {t`Letters to post`}
        </Menu.Item>
      )}
    </>
  );
}

/** A firm's letter: drawn rather than written, so that it is no part of the button's words. */
function Mark({ name }: { name: string }) {
  return <span className={classes.mark} data-initial={initialOf(name)} aria-hidden />;
}

function initialOf(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? "·";
}
