import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { type Membered, useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { OnPlatform } from "@/app/platform";
import { Page } from "@/parts/page";
import { Company } from "./Company";
import { EInvoices } from "./e-invoices/EInvoices";
import { InvoicePage } from "./InvoicePage";
import { Logo } from "./Logo";
import { LetterRoutine } from "./letters/LetterRoutine";
import { Mail } from "./Mail";
import { Members } from "./Members";
import { Payment } from "./Payment";
import { Rates } from "./Rates";
import { Roles } from "./Roles";
import { Series } from "./Series";
import classes from "./Settings.module.css";
import { TextMessages } from "./TextMessages";
import { Tokens } from "./Tokens";
import { Templates } from "./templates/Templates";
import { Ways } from "./ways/Ways";

interface Place {
  name: string;
  label: string;
  content: ReactNode;
}

/** How the firm is set up, a section at a time; each has an address of its own. */
export function Settings() {
  const { t } = useLingui();
  const firm = useFirm();
  const { section } = useParams({ strict: false }) as { section?: string };
  const places = usePlaces(firm);
  const here = section ? places.find((place) => place.name === section) : places[0];
  const params = { slug: firm.slug };
  const menu = useRef<HTMLElement>(null);
  const name = here?.name;
  useEffect(() => {
    // On a phone the menu is a strip wider than the screen: what is open must be seen in it.
    const link = name && menu.current?.querySelector<HTMLElement>("[aria-current]");
    if (!link || !menu.current) return;
    // In the middle it stays in sight when the fonts arrive and every word gets narrower.
    const room = menu.current.clientWidth - link.offsetWidth;
    menu.current.scrollTo({ left: link.offsetLeft - room / 2 });
  }, [name]);
  if (!here) return <Lost />;
  return (
    <Page
      title={<Trans>Settings</Trans>}
      tabTitle={here ? `${here.label} · ${t`Settings`}` : t`Settings`}
      lead={firm.name}
    >
      <div className={classes.room} data-wide={here?.name === "page" || here?.name === "templates"}>
        <nav ref={menu} className={classes.menu} aria-label={t`Settings`}>
          {places.map((place) => (
            <Link
              key={place.name}
              to="/f/$slug/settings/$section"
              params={{ ...params, section: place.name }}
              className={classes.link}
              aria-current={place === here ? "page" : undefined}
            >
              {place.label}
            </Link>
          ))}
        </nav>
        <div className={classes.content}>{here?.content}</div>
      </div>
    </Page>
  );
}

function usePlaces(firm: Membered): Place[] {
  const { t } = useLingui();
  const places: (Place & { needs: string })[] = [
    { name: "company", label: t`Company`, needs: "company:read", content: <Company /> },
    { name: "payment", label: t`Payment`, needs: "company:read", content: <Payment /> },
    { name: "page", label: t`Invoice page`, needs: "company:read", content: <InvoicePage /> },
    { name: "logo", label: t`Logo`, needs: "company:read", content: <Logo /> },
    { name: "rates", label: t`Exchange rates`, needs: "company:read", content: <Rates /> },
    { name: "e-invoices", label: t`E-invoices`, needs: "company:read", content: <EInvoices /> },
    { name: "ways", label: t`Ways to the customer`, needs: "customer:read", content: <Ways /> },
    { name: "mail", label: t`E-mail`, needs: "company:read", content: <Mail /> },
    { name: "sms", label: t`Text messages`, needs: "company:read", content: <TextMessages /> },
    { name: "letters", label: t`Letters`, needs: "delivery:read", content: <LetterRoutine /> },
    { name: "templates", label: t`Templates`, needs: "company:read", content: <Templates /> },
    { name: "series", label: t`Number series`, needs: "company:read", content: <Series /> },
    {
      name: "members",
      label: t`People`,
      needs: "member:read",
      content: (
        <OnPlatform>
          <Members />
        </OnPlatform>
      ),
    },
    {
      name: "roles",
      label: t`Roles`,
      needs: "company:read",
      content: (
        <OnPlatform>
          <Roles />
        </OnPlatform>
      ),
    },
    {
      name: "tokens",
      label: t`API keys`,
      needs: "token:write",
      content: (
        <OnPlatform>
          <Tokens />
        </OnPlatform>
      ),
    },
  ];
  return places.filter((place) => firm.may(place.needs));
}
