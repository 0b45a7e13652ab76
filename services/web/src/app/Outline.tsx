import { useLingui } from "@lingui/react/macro";
import classes from "./Outline.module.css";

const LINKS = ["a", "b", "c", "d", "e"];

/** The shape of a firm's screens while nobody knows yet who sits here: nothing moves when they come. */
export function Outline() {
  const { t } = useLingui();
  return (
    <div className={classes.shell} role="status" aria-label={t`Loading`}>
      <div className={classes.nav}>
        <i className={classes.bar} />
        <i className={classes.bar} />
        {LINKS.map((link) => (
          <i key={link} className={classes.bar} data-thin />
        ))}
      </div>
      <div className={classes.content}>
        <i className={classes.bar} data-title />
        <i className={classes.bar} data-card />
        <i className={classes.bar} data-card />
      </div>
    </div>
  );
}

/** While the code of a screen is on its way: the outline in a firm, nothing elsewhere. */
export function Coming() {
  return location.pathname.startsWith("/f/") ? <Outline /> : null;
}
