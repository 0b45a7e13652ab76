import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

interface Place {
  source: Tenant.PriceSource;
  listName: string;
}

/** What a place with prices is called. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useLingui();
  return ({ source, listName }) => {
    switch (source) {
      case "CUSTOMER":
        return t`The customer's own price`;
      case "CUSTOMER_LIST":
        return t`The customer's price list, ${listName}`;
      case "STANDARD_LIST":
        return t`The standard list, ${listName}`;
      default:
        return t`The article's own price`;
    }
  };
}

/** What came of looking in a place. */
export function useOutcomeWords(): (outcome: Tenant.PriceStepOutcome) => string {
  const { t } = useLingui();
  return (outcome) => {
    switch (outcome) {
      case "TAKEN":
        return t`decides`;
      case "NO_PRICE":
        return t`none`;
      case "NOT_IN_FORCE":
        return t`none on that day`;
      case "QUANTITY_TOO_SMALL":
        return t`only for larger quantities`;
      case "OTHER_CURRENCY":
        return t`in another currency`;
      default:
        return t`does not hold on that day`;
    }
  };
}
