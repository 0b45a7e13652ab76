import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Popover, Text } from "@mantine/core";
import { IconHelp } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** A sentence about a field, opened by click or key. Stands beside the field: `rightSection={<Help about="OCR">…</Help>}`. */
export function Help({ about, children }: { about: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Popover width={280} position="top-end" withArrow>
      <Popover.Target>
        <ActionIcon size={22} aria-label={t`About “${about}”`}>
          <IconHelp size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{children}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
