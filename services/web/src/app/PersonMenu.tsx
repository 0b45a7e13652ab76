import { useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import {
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconSunMoon,
  IconUserCircle,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { currentLanguage, speak } from "@/words/language";
import classes from "./FirmSwitcher.module.css";
import { useLeaving } from "./leaving";
import { useSession } from "./session";

/** Who one is: account, language, light and dark, and the way out. */
export function PersonMenu({ isCompact = false }: { isCompact?: boolean }) {
  const { t } = useLingui();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const leave = useLeaving();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  if (!viewer) return null;
  const other = currentLanguage() === "sv" ? "en" : "sv";
  return (
    <Menu position="top-start" width={240}>
      <Menu.Target>
        <UnstyledButton
          className={classes.firm}
          aria-label={t`${viewer.name}: account and log-out`}
        >
          <IconUserCircle size={isCompact ? 24 : 20} aria-hidden />
          {!isCompact && <span className={classes.name}>{viewer.name}</span>}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.email}</Menu.Label>
        <Menu.Item
          leftSection={<IconUserCircle size={18} aria-hidden />}
          onClick={() => navigate({ to: "/account" })}
        >
          {t`My account`}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLanguage size={18} aria-hidden />}
          onClick={() => speak(other)}
          lang={other}
        >
          {other === "en" ? "In English" : "På svenska"}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSun size={18} aria-hidden />}
          disabled={colorScheme === "light"}
          onClick={() => setColorScheme("light")}
        >
          {t`Light`}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMoon size={18} aria-hidden />}
          disabled={colorScheme === "dark"}
          onClick={() => setColorScheme("dark")}
        >
          {t`Dark`}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSunMoon size={18} aria-hidden />}
          disabled={colorScheme === "auto"}
          onClick={() => setColorScheme("auto")}
        >
          {t`As the device`}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={leave}>
          {t`Log out`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
