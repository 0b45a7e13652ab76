import { useDebouncedValue } from "@mantine/hooks";
import { IconBriefcase, IconFileInvoice, IconPackage, IconUser } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { SearchDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { Money } from "@/parts/money";
import { InvoiceStatePill } from "@/parts/state";
import { useFirm } from "./firm";
import type { Choice } from "./Palette";

const REST = 120;
const MOST = 8;
const ICONS: Partial<Record<string, ReactNode>> = {
  ARTICLE: <IconPackage size={20} aria-hidden />,
  ASSIGNMENT: <IconBriefcase size={20} aria-hidden />,
  CUSTOMER: <IconUser size={20} aria-hidden />,
  INVOICE: <IconFileInvoice size={20} aria-hidden />,
};
type Hit = NonNullable<Tenant.SearchQuery["search"]>[number];

/** What is found for a text, in the firm that one is in. */
export function useFinds(text: string): { choices: Choice[]; isAsking: boolean } {
  const navigate = useNavigate();
  const { slug } = useFirm();
  const [asked] = useDebouncedValue(text.trim(), REST);
  const found = useAsk(
    SearchDocument,
    { text: asked, first: MOST },
    { about: ["invoice", "customer", "article", "assignment"], pause: asked === "" },
  );
  if (text.trim() === "") return { choices: [], isAsking: false };
  const open = (hit: Hit) =>
    hit.kind === "CUSTOMER"
      ? navigate({ to: "/f/$slug/customers/$id", params: { slug, id: hit.id } })
      : hit.kind === "ARTICLE"
        ? navigate({ to: "/f/$slug/articles/$id", params: { slug, id: hit.id } })
        : hit.kind === "ASSIGNMENT"
          ? navigate({ to: "/f/$slug/assignments/$id", params: { slug, id: hit.id } })
          : navigate({ to: "/f/$slug/invoices/$id", params: { slug, id: hit.id } });
  const choices = (asked === "" ? [] : (found.answer?.search ?? [])).map((hit) => ({
    id: hit.id,
    label: hit.number && hit.kind === "INVOICE" ? `${hit.number} ${hit.title}` : hit.title,
    detail: hit.kind === "INVOICE" && hit.detail ? `OCR ${hit.detail}` : hit.detail,
    icon: ICONS[hit.kind] ?? ICONS.INVOICE,
    right: hit.amount && <RightOf hit={hit} />,
    run: () => void open(hit),
  }));
  return { choices, isAsking: asked !== text.trim() || found.isFirst || found.isStale };
}

function RightOf({ hit }: { hit: Hit }) {
  return (
    <span style={{ display: "inline-flex", gap: "var(--step-3)", alignItems: "center" }}>
      {hit.amount && <Money value={hit.amount} />}
      {hit.state && (
        <InvoiceStatePill
          state={hit.state}
          kind={hit.isCreditNote ? "CREDIT_NOTE" : "INVOICE"}
          isOverdue={hit.isOverdue ?? false}
        />
      )}
    </span>
  );
}
