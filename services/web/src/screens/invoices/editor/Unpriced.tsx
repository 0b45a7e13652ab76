import { PriceForDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { NoPrice } from "../why/PriceFound";
import type { Line } from "./lines";
import classes from "./lines.module.css";
import { priceQuestion, type Sale } from "./taking";

/** Under a line whose article has no price in the invoice's currency: why its price is empty. */
export function Unpriced({ line, sale }: { line: Line; sale: Sale }) {
  const { answer } = useAsk(PriceForDocument, priceQuestion(line, sale), { about: ["article"] });
  const price = answer?.priceFor?.price;
  if (!price || price.unitPrice) return null;
  return (
    <tr className={classes.fault}>
      <td colSpan={8} role="status">
        <NoPrice price={price} />
      </td>
    </tr>
  );
}
