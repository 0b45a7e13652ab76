"""Allowances and charges over the API: asked for, counted, told, credited, seen by the buyer."""

from tests.support.api import Json
from tests.support.shop import LINES, Shop, new_key

REBATE = {"kind": "ALLOWANCE", "reason": "Stamkund", "percent": "10"}
FREIGHT = {"kind": "CHARGE", "reason": "Frakt", "amount": "80", "vatClass": "STANDARD"}


def told(adjustments: list[Json]) -> list[tuple[str, str]]:
    return [(each["reason"], each["total"]["amount"]) for each in adjustments]


async def test_they_are_counted_while_they_are_written(shop: Shop) -> None:
    wrong = {"kind": "CHARGE", "reason": "", "amount": "-1"}
    found = await shop.ask("DraftTotals", input={"lines": LINES, "adjustments": [wrong, REBATE]})

    (problem,) = found["problems"]
    assert (problem["code"], problem["path"]) == (
        "ADJUSTMENT_NOT_POSITIVE",
        ["adjustments", "0", "amount"],
    )
    (counted,) = found["adjustments"]
    assert (counted["position"], counted["total"]["amount"]) == (2, "-185.95")
    assert (found["lineSum"]["amount"], found["net"]["amount"]) == ("1859.50", "1673.55")


async def test_an_invoice_tells_them_and_its_draft_can_change_them(shop: Shop) -> None:
    draft = await shop.draft(adjustments=[REBATE, FREIGHT])
    whole = await shop.ask("Invoice", id=draft["id"])
    assert [each["reason"] for each in whole["adjustments"]] == ["Stamkund", "Frakt"]
    assert [each["isSpread"] for each in whole["adjustments"]] == [True, False]

    await shop.do("InvoiceUpdate", id=draft["id"], expectedVersion=1, adjustments=[])
    assert (await shop.ask("Invoice", id=draft["id"]))["adjustments"] == []


async def test_what_is_wrong_with_them_is_told_where_it_is(shop: Shop) -> None:
    given = {"lines": LINES, "adjustments": [REBATE, FREIGHT | {"percent": "5"}]}
    made = {"customerId": await shop.customer(), "idempotencyKey": new_key()}
    reply = await shop.reply("InvoiceCreate", input=given | made)

    (error,) = reply.data["invoiceCreate"]["userErrors"]
    assert (error["code"], error["path"]) == (
        "ADJUSTMENT_AMBIGUOUS",
        ["adjustments", "1", "amount"],
    )


async def test_a_credit_note_has_its_share(shop: Shop) -> None:
    issued = await shop.issued(adjustments=[REBATE, FREIGHT])
    about = {"id": issued["id"], "reason": "Fel", "idempotencyKey": new_key()}
    note = (await shop.do("InvoiceCredit", **about))["creditNote"]
    whole = await shop.ask("Invoice", id=issued["id"])

    assert told(note["adjustments"]) == told(whole["adjustments"])
    assert note["total"] == whole["total"]
