import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import icon from "@/design/icon.svg";
import { useTitle } from "@/parts/page";
import { currentLanguage, speak } from "@/words/language";
import classes from "./Entry.module.css";

/** The frame of the screens before a firm: the mark, one card, and the language. */
export function Entry({
  title,
  lead,
  children,
  after,
  tabTitle,
}: {
  title: ReactNode;
  tabTitle: string;
  lead?: ReactNode;
  children: ReactNode;
  after?: ReactNode;
}) {
  const { i18n } = useLingui();
  useTitle(tabTitle);
  const other = currentLanguage() === "sv" ? "en" : "sv";
  return (
    <div className={classes.ground}>
      <header className={classes.top}>
        <a href="/" className={classes.brand}>
          <img src={icon} alt="" width={28} height={28} /> Reskontra
        </a>
        <Button
          size="compact-sm"
          variant="subtle"
          lang={other}
          onClick={() => speak(other)}
          key={i18n.locale}
        >
          {other === "en" ? "In English" : "På svenska"}
        </Button>
      </header>
      <main className={classes.main}>
        <section className={classes.card}>
          <h1>{title}</h1>
          {lead && <p className={classes.lead}>{lead}</p>}
          {children}
        </section>
        {after && <p className={classes.after}>{after}</p>}
      </main>
    </div>
  );
}
