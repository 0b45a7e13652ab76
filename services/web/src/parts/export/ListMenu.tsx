import { useLingui } from "@lingui/react/macro";
import { ActionIcon, type ActionIconProps, Menu } from "@mantine/core";
import { IconDots, IconFileSpreadsheet, IconFileText } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { type ComponentProps, Fragment, type ReactNode, useState } from "react";
import type { Outcome } from "@/api/asking";
import { Later } from "@/parts/later";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Exported } from "./Exported";

type Begun = { job?: { id: string } | null };

/** A way to write the list that is shown into a file. */
export interface Export {
  words: string;
  begin: (format: Tenant.FileFormat) => Promise<Outcome<Begun>>;
}

/** What is seldom done with a whole list: to have it as a file, and what else a screen offers. */
export function ListMenu({ exports, children }: { exports: Export[]; children?: ReactNode }) {
  const [jobId, setJobId] = useState<string | null>(null);
  const begin = async (chosen: Export, format: Tenant.FileFormat) => {
    const outcome = await chosen.begin(format);
    const reasons = outcome.refused?.map(({ message }) => message).join(" ");
    if (outcome.failed || reasons)
      tell(reasons ?? sentenceOf(outcome.failed ?? ""), { mood: "bad" });
    setJobId(outcome.done?.job?.id ?? null);
  };
  return (
    <>
      <Later button={(open) => <Dots onClick={open} />}>
        {(isOpen) => (
          <Menu position="bottom-end" defaultOpened={isOpen}>
            <Menu.Target>
              <Dots />
            </Menu.Target>
            <Menu.Dropdown>
              {exports.map((each) => (
                <Fragment key={each.words}>
                  <Menu.Label>{each.words}</Menu.Label>
                  <Menu.Item
                    leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                    onClick={() => void begin(each, "XLSX")}
                  >
                    Excel (.xlsx)
                  </Menu.Item>
                  <Menu.Item
                    leftSection={<IconFileText size={16} aria-hidden />}
                    onClick={() => void begin(each, "CSV")}
                  >
                    CSV
                  </Menu.Item>
                </Fragment>
              ))}
              {children}
            </Menu.Dropdown>
          </Menu>
        )}
      </Later>
      {jobId && <Exported id={jobId} onClose={() => setJobId(null)} />}
    </>
  );
}

function Dots(props: ActionIconProps & ComponentProps<"button">) {
  const { t } = useLingui();
  return (
    <ActionIcon variant="default" size={36} aria-label={t`More`} {...props}>
      <IconDots size={18} aria-hidden />
    </ActionIcon>
  );
}
