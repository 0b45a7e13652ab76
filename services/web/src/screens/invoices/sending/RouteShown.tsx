import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowRight, IconX } from "@tabler/icons-react";
import { useChannelWords } from "@/parts/channel-words";
import { Verbatim } from "@/parts/verbatim";
import classes from "./RouteShown.module.css";
import { asksOnPaper, obstaclesOf, type Way, waysTold } from "./route";

/** Which way an invoice takes by itself, and why none of the earlier ones. */
export function RouteShown({
  route,
  isInRegister,
}: {
  route: { channel?: string | null | undefined; ways: readonly Way[] };
  isInRegister: boolean;
}) {
  const { t } = useLingui();
  const nameOf = useChannelWords();
  if (route.ways.length === 0) return null;
  return (
    <section className={classes.route} aria-label={t`The way to the customer`}>
      <ol>
        {waysTold(route.ways, route.channel).map((way) => (
          <li key={way.channel} data-open={way.channel === route.channel}>
            {way.channel === route.channel ? (
              <IconArrowRight size={16} aria-hidden />
            ) : (
              <IconX size={16} aria-hidden />
            )}
            <span>
              <b>{nameOf(way.channel)}</b>
              {way.channel === route.channel ? (
                <Open way={way} asks={asksOnPaper(route, isInRegister)} />
              ) : (
                <Closed way={way} />
              )}
            </span>
          </li>
        ))}
      </ol>
      {!route.channel && (
        <p className={classes.none}>
          <Trans>No way is open yet: mend one of them.</Trans>
        </p>
      )}
    </section>
  );
}

function Open({ way, asks }: { way: Way; asks: boolean }) {
  const to = way.recipients.join(", ");
  return (
    <>
      {to && (
        <>
          {": "}
          <Verbatim text={to} />
        </>
      )}
      {asks && (
        <span className="quiet small">
          {" "}
          <Trans>The question about invoices by e-mail is enclosed.</Trans>
        </span>
      )}
    </>
  );
}

function Closed({ way }: { way: Way }) {
  // Where there is nobody to send to, it says little that they have not agreed either.
  const [first] = obstaclesOf(way);
  return first && <span className="quiet small">: {first.message}</span>;
}
