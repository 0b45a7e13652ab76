import { expect, test } from "vitest";
import { inheritedOf } from "./inheriting";

test("the agreement's reference comes before the customer's", () => {
  const agreement = { orderNumber: "PO 7", buyerReference: "Aino" };
  expect(inheritedOf(agreement, { buyerReference: "Örjan" })).toEqual({
    orderNumber: "PO 7",
    buyerReference: "Aino",
    isReferenceAgreed: true,
  });
});

test("without an agreement the customer's reference holds, and there is no order number", () => {
  expect(inheritedOf(undefined, { buyerReference: "Örjan" })).toEqual({
    orderNumber: "",
    buyerReference: "Örjan",
    isReferenceAgreed: false,
  });
});

test("before anybody is chosen nothing is inherited", () => {
  expect(inheritedOf(undefined, null).buyerReference).toBe("");
});
