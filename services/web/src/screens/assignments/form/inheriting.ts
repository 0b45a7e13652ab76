interface Referring {
  orderNumber?: string | null;
  buyerReference?: string | null;
}

/** What an assignment is told by where nothing of its own is written: the agreement's words before the customer's. */
export function inheritedOf(
  agreement: Referring | undefined,
  customer: { buyerReference?: string | null } | null | undefined,
): { orderNumber: string; buyerReference: string; isReferenceAgreed: boolean } {
  return {
    orderNumber: agreement?.orderNumber ?? "",
    buyerReference: agreement?.buyerReference || (customer?.buyerReference ?? ""),
    isReferenceAgreed: Boolean(agreement?.buyerReference),
  };
}
