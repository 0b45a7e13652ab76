import "@mantine/charts/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { BarChart } from "@mantine/charts";
import { money, month, roundMoney } from "@/words/formats";
import { currentLanguage } from "@/words/language";
import type { Dashboard } from "./dashboard";
import classes from "./Home.module.css";

const SHORT = 3;

/** What was invoiced month by month, as bars to look at and as a table to hear. */
export default function Revenue({ months }: { months: Dashboard["revenueByMonth"] }) {
  const { t } = useLingui();
  const series = t`Invoiced`;
  const exact = new Map(months.map(({ net }) => [Number(net.amount), net]));
  // Heights of bars alone may pass through a float; every figure that is read comes from the text.
  const bars = months.map((each) => ({
    month: month(each.month, "short"),
    [series]: Number(each.net.amount),
    each,
  }));
  return (
    <>
      <div className={classes.chart} aria-hidden>
        <BarChart
          h="100%"
          data={bars}
          dataKey="month"
          series={[{ name: series, color: "var(--accent)" }]}
          gridAxis="x"
          tickLine="none"
          withTooltip
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ radius: [3, 3, 0, 0], isAnimationActive: false }}
          xAxisProps={{
            tickFormatter: (name: string) => name.slice(0, SHORT),
            interval: 0,
            tickMargin: 6,
          }}
          yAxisProps={{ tickFormatter: (value: number) => compact(value), width: 56 }}
          valueFormatter={(value) => {
            const net = exact.get(value);
            return net ? roundMoney(net) : "";
          }}
        />
      </div>
      <table className="only-read">
        <caption>{t`Invoiced in twelve months`}</caption>
        <tbody>
          {months.map((each) => (
            <tr key={each.month}>
              <th scope="row">{month(each.month)}</th>
              <td>{money(each.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function compact(value: number): string {
  const locale = currentLanguage() === "sv" ? "sv-SE" : "en-GB";
  return new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(
    value,
  );
}
