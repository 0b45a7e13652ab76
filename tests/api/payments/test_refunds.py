"""Money that goes back, through the API."""

import pytest

from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop, new_key
from tests.support.spending import spending


async def overpaid(shop: Shop, customer_id: str) -> str:
    invoice = await shop.issued(customerId=customer_id)
    await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "2310"})
    note = {"id": invoice["id"], "reason": "Fel", "issue": True}
    await shop.do("InvoiceCredit", **note)
    return str(invoice["id"])


async def test_what_was_paid_too_much_is_paid_back_and_undone(shop: Shop) -> None:
    invoice_id = await overpaid(shop, await shop.customer())
    sums = await shop.ask("InvoiceSums", where={"isToRefund": True})
    assert (sums["count"], sums["refund"]["amount"]) == (1, "2310.00")

    given = {"invoiceId": invoice_id, "amount": {"amount": "2310"}, "idempotencyKey": new_key()}
    told = await shop.do("RefundRegister", **given)
    again = await shop.do("RefundRegister", **given)
    assert told["invoice"]["refund"]["amount"] == "0.00"
    assert again["refund"]["id"] == told["refund"]["id"]
    (row,) = await shop.ask("Refunds", invoiceId=invoice_id)
    assert (row["amount"]["amount"], row["toInvoice"]) == ("2310.00", None)

    undone = await shop.do("RefundUndo", id=row["id"])
    assert undone["invoice"]["refund"]["amount"] == "2310.00"
    assert undone["refund"]["undoneAt"] is not None


async def test_it_settles_another_invoice_of_the_customer(shop: Shop) -> None:
    customer_id = await shop.customer()
    invoice_id = await overpaid(shop, customer_id)
    other = await shop.issued(customerId=customer_id)
    (open_one,) = (await shop.ask("OpenInvoices", customerId=customer_id))["nodes"]
    assert open_one["id"] == other["id"]

    given = {"invoiceId": invoice_id, "toInvoiceId": other["id"], "amount": {"amount": "2000"}}
    await shop.do("RefundRegister", **given)
    (row,) = await shop.ask("Refunds", invoiceId=other["id"])
    assert row["invoice"]["id"] == invoice_id
    assert (await shop.ask("Invoice", id=other["id"]))["open"]["amount"] == "310.00"


async def test_nothing_goes_back_that_nobody_paid(shop: Shop) -> None:
    invoice = await shop.issued()
    given = {"invoiceId": invoice["id"], "amount": {"amount": "1"}}
    assert await shop.codes("RefundRegister", **given) == [("NOTHING_TO_PAY_BACK", "invoiceId")]
    assert await shop.codes("RefundRegister", **given | {"amount": {"amount": "0.001"}}) == [
        ("NUMBER_UNUSABLE", "amount")
    ]
    assert await shop.ask("Refunds", invoiceId=invoice["id"]) == []


async def test_what_was_paid_and_went_back_is_found_by_ids_in_a_statement_for_each_kind(
    shop: Shop, other_scope: TenantScope, caplog: pytest.LogCaptureFixture
) -> None:
    invoice_id = await overpaid(shop, await shop.customer())
    for amount in ("1", "2", "3"):
        await shop.do("RefundRegister", invoiceId=invoice_id, amount={"amount": amount})
        paid = {"invoiceId": (await shop.issued())["id"], "amount": {"amount": amount}}
        await shop.do("PaymentRegister", **paid)
    rows = await shop.ask("Refunds", invoiceId=invoice_id)
    rows += (await shop.ask("Payments", first=3))["nodes"]
    ids = [row["id"] for row in rows]
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    with spending(caplog) as spent:
        reply = await shop.api.ask(query, {"ids": ids})

    assert [each["id"] for each in reply.data["nodes"]] == ids
    assert spent.statements == 2
    stranger = await shop.elsewhere(other_scope)
    door = f"/t/{other_scope.slug}/graphql"
    unseen = await stranger.api.ask(query, {"ids": ids}, door=door)
    assert unseen.data == {"nodes": [None] * 6}


async def test_another_firm_neither_pays_back_nor_sees_it(
    shop: Shop, other_scope: TenantScope
) -> None:
    invoice_id = await overpaid(shop, await shop.customer())
    given = {"invoiceId": invoice_id, "amount": {"amount": "10"}}
    stranger = await shop.elsewhere(other_scope)
    assert await stranger.codes("RefundRegister", **given) == [("NOT_FOUND", "invoiceId")]
    made = await shop.do("RefundRegister", **given)
    assert await stranger.codes("RefundUndo", id=made["refund"]["id"]) == [("NOT_FOUND", "id")]
    assert await stranger.ask("Refunds", invoiceId=invoice_id) == []
    assert made["invoice"]["refund"]["amount"] == "2300.00"
