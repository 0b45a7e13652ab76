import { Trans, useLingui } from "@lingui/react/macro";
import { Menu } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { InvoiceExportDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { ListMenu } from "@/parts/export/ListMenu";
import { newKey } from "@/parts/form";

/** What is seldom done with the list of invoices: to have it as a file, or to bring in others. */
export function MoreMenu({ where }: { where: Tenant.InvoiceWhere }) {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const { act } = useDo(InvoiceExportDocument, { changes: [] });
  const begin = (withLines: boolean) => (format: Tenant.FileFormat) =>
    act({ where, format, withLines, idempotencyKey: newKey() });
  return (
    <ListMenu
      exports={[
        { words: t`Export the list`, begin: begin(false) },
        { words: t`Export with lines`, begin: begin(true) },
      ]}
    >
      {may("invoice:issue") && (
        <>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTableImport size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link {...props} to="/f/$slug/invoices/import" params={{ slug }} />
            )}
          >
            <Trans>Take over unpaid invoices</Trans>
          </Menu.Item>
        </>
      )}
    </ListMenu>
  );
}
