import { useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import { IconBuildingPlus, IconCheck, IconSelector } from "@tabler/icons-react";
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
          <span className={classes.mark} aria-hidden>
            {initialOf(firm.name)}
          </span>
          <span className={classes.name}>{firm.name}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Your firms`}</Menu.Label>
        {viewer?.memberships.map(({ tenant }) => (
          <Menu.Item
            key={tenant.id}
            leftSection={<span className={classes.mark}>{initialOf(tenant.name)}</span>}
            rightSection={tenant.slug === firm.slug ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => navigate({ to: "/f/$slug", params: { slug: tenant.slug } })}
          >
            {tenant.name}
          </Menu.Item>
        ))}
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

function initialOf(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? "·";
}
