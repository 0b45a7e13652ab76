import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowRight, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { useChannelWords } from "@/parts/channel-words";
import { Verbatim } from "@/parts/verbatim";
import classes from "./RouteShown.module.css";
import { asksOnPaper, obstaclesOf, type Way, waysTold } from "./route";

/** Which way an invoice takes by itself, and why none of the earlier ones. */
export function RouteShown({
  route,
  customerId,
}: {
  route: { channel?: string | null | undefined; ways: readonly Way[] };
  /** Null for somebody outside of the register. */
  customerId: string | null;
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
                <Open way={way} asks={asksOnPaper(route, customerId !== null)} />
              ) : (
                <Closed way={way} />
              )}
            </span>
          </li>
        ))}
      </ol>
      {!route.channel && (
        <p className={classes.none}>
          <Trans>No way is open yet: mend one of them.</Trans>{" "}
          {customerId && <ToCustomer id={customerId} />}
        </p>
      )}
    </section>
  );
}

/** A tab of its own, so that what is being written stays as it is; the way opens here by itself. */
function ToCustomer({ id }: { id: string }) {
  const { slug } = useFirm();
  return (
    <Link
      to="/f/$slug/customers/$id"
      params={{ slug, id }}
      search={{ tab: "consents" }}
      target="_blank"
    >
      <Trans>Open the customer in a new tab</Trans>
    </Link>
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
        <span className={`${classes.enclosed} quiet small`}>
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
