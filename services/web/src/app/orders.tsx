import { useLingui } from "@lingui/react/macro";
import { useMantineColorScheme } from "@mantine/core";
import {
  IconBriefcase,
  IconBuilding,
  IconCalendar,
  IconCash,
  IconContract,
  IconCreditCard,
  IconFileInvoice,
  IconFilePlus,
  IconHomeDollar,
  IconLanguage,
  IconLayoutDashboard,
  IconLogout,
  IconMailbox,
  IconMoon,
  IconPackage,
  IconReceipt2,
  IconSun,
  IconTags,
  IconUserCircle,
  IconUserPlus,
  IconUserStar,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { currentLanguage, speak } from "@/words/language";
import { useFirm } from "./firm";
import { matches } from "./folding";
import { useLeaving } from "./leaving";
import type { Choice } from "./Palette";
import { useSession } from "./session";

interface Order extends Choice {
  needs?: string;
}

/** Everything that can be done from anywhere, by those who may, as far as the text asks for it. */
export function useOrders(text: string): Choice[] {
  const firm = useFirm();
  const orders = [...usePlaces(), ...useSwitches()];
  return orders
    .filter((order) => !order.needs || firm.may(order.needs))
    .filter((order) => matches(`${order.label} ${order.detail ?? ""}`, text));
}

function usePlaces(): Order[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { slug } = useFirm();
  const params = { slug };
  const settings = (section: string) => () =>
    void navigate({ to: "/f/$slug/settings/$section", params: { slug, section } });
  return [
    {
      id: "new-invoice",
      label: t`New invoice`,
      icon: <IconFilePlus size={20} />,
      right: <kbd>C</kbd>,
      needs: "invoice:write",
      run: () => void navigate({ to: "/f/$slug/invoices/new", params }),
    },
    {
      id: "new-customer",
      label: t`New customer`,
      icon: <IconUserPlus size={20} />,
      needs: "customer:write",
      run: () => void navigate({ to: "/f/$slug/customers/new", params }),
    },
    {
      id: "new-article",
      label: t`New article`,
      icon: <IconPackage size={20} />,
      needs: "catalogue:write",
      run: () => void navigate({ to: "/f/$slug/articles/new", params }),
    },
    {
      id: "new-consultant",
      label: t`New consultant`,
      icon: <IconUserStar size={20} />,
      needs: "consultant:write",
      run: () => void navigate({ to: "/f/$slug/consultants/new", params }),
    },
    {
      id: "new-assignment",
      label: t`New assignment`,
      icon: <IconBriefcase size={20} />,
      needs: "assignment:write",
      run: () => void navigate({ to: "/f/$slug/assignments/new", params }),
    },
    {
      id: "new-agreement",
      label: t`New agreement`,
      icon: <IconContract size={20} />,
      needs: "agreement:write",
      run: () => void navigate({ to: "/f/$slug/agreements/new", params }),
    },
    {
      id: "overview",
      label: t`Overview`,
      icon: <IconLayoutDashboard size={20} />,
      needs: "dashboard:read",
      run: () => void navigate({ to: "/f/$slug", params }),
    },
    {
      id: "invoices",
      label: t`Invoices`,
      icon: <IconFileInvoice size={20} />,
      needs: "invoice:read",
      run: () => void navigate({ to: "/f/$slug/invoices", params }),
    },
    {
      id: "overdue",
      label: t`Overdue invoices`,
      icon: <IconFileInvoice size={20} />,
      needs: "invoice:read",
      run: () => void navigate({ to: "/f/$slug/invoices", params, search: { overdue: "true" } }),
    },
    {
      id: "assignments",
      label: t`Assignments`,
      icon: <IconBriefcase size={20} />,
      needs: "assignment:read",
      run: () => void navigate({ to: "/f/$slug/assignments", params }),
    },
    {
      id: "calendar",
      label: t`Calendar`,
      detail: t`Assignments`,
      icon: <IconCalendar size={20} />,
      needs: "assignment:read",
      run: () => void navigate({ to: "/f/$slug/assignments/calendar", params }),
    },
    {
      id: "unbilled",
      label: t`Not invoiced yet`,
      detail: t`Assignments`,
      icon: <IconReceipt2 size={20} />,
      needs: "assignment:read",
      run: () => void navigate({ to: "/f/$slug/assignments/unbilled", params }),
    },
    {
      id: "customers",
      label: t`Customers`,
      icon: <IconUsers size={20} />,
      needs: "customer:read",
      run: () => void navigate({ to: "/f/$slug/customers", params }),
    },
    {
      id: "articles",
      label: t`Articles`,
      icon: <IconPackage size={20} />,
      needs: "catalogue:read",
      run: () => void navigate({ to: "/f/$slug/articles", params }),
    },
    {
      id: "consultants",
      label: t`Consultants`,
      icon: <IconUserStar size={20} />,
      needs: "consultant:read",
      run: () => void navigate({ to: "/f/$slug/consultants", params }),
    },
    {
      id: "agreements",
      label: t`Agreements`,
      icon: <IconContract size={20} />,
      needs: "agreement:read",
      run: () => void navigate({ to: "/f/$slug/agreements", params }),
    },
    {
      id: "price-lists",
      label: t`Price lists`,
      icon: <IconTags size={20} />,
      needs: "catalogue:read",
      run: () => void navigate({ to: "/f/$slug/price-lists", params }),
    },
    {
      id: "payments",
      label: t`Payments`,
      icon: <IconCash size={20} />,
      needs: "payment:read",
      run: () => void navigate({ to: "/f/$slug/payments", params }),
    },
    {
      id: "rot-rut",
      label: t`ROT and RUT`,
      icon: <IconHomeDollar size={20} />,
      needs: "payment:read",
      run: () => void navigate({ to: "/f/$slug/rot-rut", params }),
    },
    {
      id: "letters",
      label: t`Letters to post`,
      icon: <IconMailbox size={20} />,
      needs: "delivery:read",
      run: () => void navigate({ to: "/f/$slug/letters", params }),
    },
    {
      id: "company",
      label: t`Company settings`,
      icon: <IconBuilding size={20} />,
      needs: "company:read",
      run: settings("company"),
    },
    {
      id: "payment-settings",
      label: t`Bank accounts and payment terms`,
      icon: <IconCreditCard size={20} />,
      needs: "company:read",
      run: settings("payment"),
    },
    {
      id: "members",
      label: t`People and roles`,
      icon: <IconUsersGroup size={20} />,
      needs: "member:read",
      run: settings("members"),
    },
    {
      id: "account",
      label: t`My account`,
      icon: <IconUserCircle size={20} />,
      run: () => void navigate({ to: "/account" }),
    },
  ];
}

function useSwitches(): Order[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const firm = useFirm();
  const { viewer } = useSession();
  const leave = useLeaving();
  const { setColorScheme } = useMantineColorScheme();
  const other = currentLanguage() === "sv" ? "en" : "sv";
  const others = viewer?.memberships.filter((each) => each.tenant.slug !== firm.slug) ?? [];
  return [
    ...others.map(({ tenant }) => ({
      id: `firm-${tenant.slug}`,
      label: t`Switch to ${tenant.name}`,
      icon: <IconBuilding size={20} />,
      run: () => void navigate({ to: "/f/$slug", params: { slug: tenant.slug } }),
    })),
    {
      id: "light",
      label: t`Light`,
      detail: t`Appearance`,
      icon: <IconSun size={20} />,
      run: () => setColorScheme("light"),
    },
    {
      id: "dark",
      label: t`Dark`,
      detail: t`Appearance`,
      icon: <IconMoon size={20} />,
      run: () => setColorScheme("dark"),
    },
    {
      id: "language",
      label: other === "en" ? "In English" : "På svenska",
      detail: t`Language`,
      icon: <IconLanguage size={20} />,
      run: () => void speak(other),
    },
    { id: "log-out", label: t`Log out`, icon: <IconLogout size={20} />, run: () => void leave() },
  ];
}
