import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import type { Dashboard } from "./dashboard";
import classes from "./Home.module.css";

/** Who was invoiced most in the twelve months shown. */
export function TopCustomers({ customers }: { customers: Dashboard["topCustomers"] }) {
  const { slug } = useFirm();
  return (
    <section className={classes.card} aria-labelledby="top">
      <h2 id="top">
        <Trans>Largest customers</Trans>
      </h2>
      <p className="quiet small">
        <Trans>Twelve months, without VAT</Trans>
      </p>
      {customers.length === 0 && (
        <p className="quiet">
          <Trans>The customers that you invoice most are shown here.</Trans>
        </p>
      )}
      <ul className={classes.rows}>
        {customers.map((customer) => (
          <li key={customer.customerId ?? customer.name} className={classes.row}>
            <span className={classes.grow}>
              {customer.customerId ? (
                <Link to="/f/$slug/customers/$id" params={{ slug, id: customer.customerId }}>
                  {customer.name}
                </Link>
              ) : (
                customer.name
              )}
              <span className="quiet small">
                <Plural value={customer.count} one="# invoice" other="# invoices" />
              </span>
            </span>
            <Money value={customer.net} isRounded />
          </li>
        ))}
      </ul>
    </section>
  );
}
