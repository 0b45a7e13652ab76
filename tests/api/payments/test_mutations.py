import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.access import Permission
from tests.support.shop import Shop, new_key


async def test_money_settles_an_invoice_in_parts(shop: Shop) -> None:
    invoice = await shop.issued()
    part = await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "310"})
    rest = await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "2000.00"})
    found = await shop.ask("Allocations", invoiceId=invoice["id"])

    assert (part["invoice"]["state"], part["invoice"]["open"]["amount"]) == (
        "PARTLY_PAID",
        "2000.00",
    )
    assert rest["invoice"]["state"] == "PAID"
    assert [each["amount"]["amount"] for each in found] == ["310.00", "2000.00"]


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"amount": "-1"}, "AMOUNT_NOT_POSITIVE"),
        ({"amount": "2310.01"}, "AMOUNT_EXCEEDS_OPEN_BALANCE"),
        ({"amount": "0.001"}, "NUMBER_UNUSABLE"),
        ({"amount": "1", "currency": "EUR"}, "CURRENCY_UNSUPPORTED"),
    ],
)
async def test_an_unlikely_amount_is_refused_and_settles_nothing(
    shop: Shop, amount: dict[str, str], code: str
) -> None:
    invoice = await shop.issued()
    found = await shop.codes("PaymentRegister", invoiceId=invoice["id"], amount=amount)

    assert [each for each, _ in found] == [code]
    assert await shop.ask("Allocations", invoiceId=invoice["id"]) == []


async def test_the_same_key_registers_once(shop: Shop) -> None:
    invoice = await shop.issued()
    given = {
        "invoiceId": invoice["id"],
        "amount": {"amount": "10"},
        "idempotencyKey": new_key(),
    }
    first = await shop.do("PaymentRegister", **given)
    again = await shop.do("PaymentRegister", **given)

    assert again["allocation"]["id"] == first["allocation"]["id"]
    assert len(await shop.ask("Allocations", invoiceId=invoice["id"])) == 1


async def test_a_dry_run_keeps_nothing(shop: Shop) -> None:
    invoice = await shop.issued()
    tried = await shop.do(
        "PaymentRegister", invoiceId=invoice["id"], amount={"amount": "2310"}, dryRun=True
    )

    assert (tried["isDryRun"], tried["invoice"]["state"]) == (True, "PAID")
    assert await shop.ask("Allocations", invoiceId=invoice["id"]) == []


async def test_an_allocation_is_undone_once(shop: Shop) -> None:
    invoice = await shop.issued()
    made = await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "2310"})
    undone = await shop.do("AllocationUndo", id=made["allocation"]["id"])
    again = await shop.codes("AllocationUndo", id=made["allocation"]["id"])

    assert undone["invoice"]["state"] == "ISSUED"
    assert undone["allocation"]["undoneAt"] is not None
    assert again == [("ALREADY_UNDONE", "id")]


async def test_an_invoice_that_never_was_is_told_by_its_field(shop: Shop) -> None:
    given = {"invoiceId": str(InvoiceId.new()), "amount": {"amount": "1"}}

    assert await shop.codes("PaymentRegister", **given) == [("NOT_FOUND", "invoiceId")]


async def test_who_only_registers_payments_is_shown_no_invoice(shop: Shop) -> None:
    invoice = await shop.issued()
    till = await shop.seen_by_program(Permission.PAYMENT_WRITE, Permission.PAYMENT_READ)
    given = {"invoiceId": invoice["id"], "amount": {"amount": "2310"}}
    made = await till.do("PaymentRegister", **given)
    assert (made["allocation"]["amount"]["amount"], made["invoice"]) == ("2310.00", None)
    undone = await till.do("AllocationUndo", id=made["allocation"]["id"])
    assert (undone["userErrors"], undone["invoice"]) == ([], None)
    assert (await shop.ask("Invoice", id=invoice["id"]))["open"]["amount"] == "2310.00"
