"""Advances, through the door."""

from tests.support.shop import LINES, Shop


async def test_an_advance_is_offered_taken_off_and_offered_no_more(shop: Shop) -> None:
    customer = await shop.customer()
    advance = await shop.issued(customerId=customer, lines=LINES[:1], form="ADVANCE")
    (offered,) = await shop.ask("OpenAdvances", customerId=customer)
    final = await shop.draft(customerId=customer, advances=[advance["id"]])
    whole = await shop.ask("Invoice", id=final["id"])
    await shop.do("InvoiceIssue", id=final["id"])

    assert (offered["invoice"]["id"], offered["net"]["amount"]) == (advance["id"], "1000.00")
    assert whole["lines"][-1]["advanceId"] == advance["id"]
    assert whole["net"]["amount"] == "859.50"
    assert [each["id"] for each in whole["advances"]] == [advance["id"]]
    assert await shop.ask("OpenAdvances", customerId=customer) == []
    taken = await shop.ask("Invoice", id=advance["id"])
    assert taken["takenOffBy"]["id"] == final["id"]


async def test_the_sums_of_a_draft_know_its_advances_and_its_form(shop: Shop) -> None:
    customer = await shop.customer()
    advance = await shop.issued(customerId=customer, lines=LINES[:1], form="ON_ACCOUNT")
    asked = {"customerId": customer, "lines": LINES, "advances": [advance["id"]]}
    counted = await shop.ask("DraftTotals", input=asked)
    unnamed = await shop.ask("DraftTotals", input={"buyer": {"name": "Kim"}, "lines": LINES})

    assert (counted["net"]["amount"], counted["form"]) == ("859.50", "ORDINARY")
    assert unnamed["form"] == "SIMPLIFIED"


async def test_what_cannot_be_taken_off_is_told_at_its_place(shop: Shop) -> None:
    customer = await shop.customer()
    stranger = await shop.customer(name="En annan AB")
    other = await shop.issued(customerId=stranger, form="ADVANCE")
    asked = {"customerId": customer, "lines": LINES, "advances": [other["id"]]}

    assert await shop.codes("InvoiceCreate", **asked) == [("ADVANCE_OF_ANOTHER", "advances.0")]
