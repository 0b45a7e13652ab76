"""Collecting drafts, through the door."""

from tests.support.shop import Shop


async def test_drafts_are_collected_and_taken_apart(shop: Shop) -> None:
    customer = await shop.customer()
    ids = [(await shop.draft(customerId=customer))["id"] for _ in range(2)]
    collected = (await shop.do("InvoiceCollect", ids=ids))["invoice"]
    whole = await shop.ask("Invoice", id=collected["id"])
    back = await shop.do("InvoiceTakeApart", id=collected["id"], expectedVersion=1)

    assert collected["collectedCount"] == 2
    assert [bool(line["heading"]) for line in whole["lines"]] == [True, False, False] * 2
    assert [each["id"] for each in back["invoices"]] == ids
    assert await shop.ask("Invoice", id=collected["id"]) is None


async def test_what_does_not_belong_together_is_told_at_its_place(shop: Shop) -> None:
    ids = [(await shop.draft(customerId=await shop.customer()))["id"] for _ in range(2)]

    assert await shop.codes("InvoiceCollect", ids=ids[:1]) == [("COLLECTS_TOO_FEW", "ids")]
    assert await shop.codes("InvoiceCollect", ids=ids) == [("COLLECTED_OF_ANOTHER", "ids.1")]
    assert await shop.codes("InvoiceTakeApart", id=ids[0]) == [("NOT_COLLECTIVE", "id")]


async def test_a_collective_draft_is_not_collected(shop: Shop) -> None:
    customer = await shop.customer()
    ids = [(await shop.draft(customerId=customer))["id"] for _ in range(3)]
    collected = (await shop.do("InvoiceCollect", ids=ids[:2]))["invoice"]

    given = {"ids": [ids[2], collected["id"]]}
    assert await shop.codes("InvoiceCollect", **given) == [("COLLECTED_ALREADY", "ids.1")]
