"""Approved work is invoiced by hand, through the API."""

import asyncio

import pytest

from reskontra.domain.assignments.commands import bill
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import approved
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.addresses import NOWHERE
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.factories.customers import make_customer
from tests.support.api import Json
from tests.support.shop import Shop, new_key
from tests.support.waiting import until, who_wait_for_us


async def worked(shop: Shop, customer_id: CustomerId | None = None) -> str:
    """An approved hour."""
    with within(shop.scope):
        async with tenant_transaction():
            return str(await make_approved(await make_order(customer_id)))


async def nowhere(shop: Shop) -> CustomerId:
    """Somebody whom no invoice reaches."""
    with within(shop.scope):
        async with tenant_transaction():
            return await make_customer(address=NOWHERE, email=None)


async def unbilled(shop: Shop) -> list[Json]:
    found = await shop.ask("UnbilledTime", first=50)
    nodes: list[Json] = found["nodes"]
    return nodes


def codes(payload: Json) -> list[str]:
    return [each["code"] for each in payload["userErrors"]]


async def test_hours_of_several_customers_become_their_invoices(shop: Shop) -> None:
    entries = [await worked(shop), await worked(shop)]
    payload = await shop.do("TimeBill", entryIds=entries)
    assert codes(payload) == []
    assert [each["total"]["amount"] for each in payload["invoices"]] == ["1250.00", "1250.00"]
    assert (payload["held"], await unbilled(shop)) == ([], [])
    assert codes(await shop.do("TimeBill", entryIds=entries)) == ["NOTHING_TO_BILL"]


async def test_the_same_key_bills_once_and_tells_again_what_waits(shop: Shop) -> None:
    entries = [await worked(shop), await worked(shop, await nowhere(shop))]
    keyed = {"entryIds": entries, "idempotencyKey": new_key()}
    first, again = [await shop.do("TimeBill", **keyed) for _ in range(2)]
    assert (codes(first), again) == ([], first)
    assert [each["total"]["amount"] for each in first["invoices"]] == ["1250.00"]
    assert [each["id"] for each in first["held"]] == [entries[1]]


async def test_who_comes_second_is_told_that_there_is_nothing_left(shop: Shop) -> None:
    entry, is_billed = await worked(shop), asyncio.Event()

    async def first() -> None:
        with within(shop.scope):
            async with tenant_transaction():
                await bill(await approved([EntryId.parse(entry)]), DEPARTURES)
                is_billed.set()
                await until(who_wait_for_us, at_least=1)

    async def second() -> Json:
        await is_billed.wait()
        return await shop.do("TimeBill", entryIds=[entry])

    _, payload = await asyncio.gather(first(), second())
    assert (codes(payload), payload["invoices"]) == (["NOTHING_TO_BILL"], [])


async def test_what_cannot_be_invoiced_says_why(shop: Shop) -> None:
    entries = [await worked(shop, await nowhere(shop)), await worked(shop)]
    payload = await shop.do("TimeBill", entryIds=entries)
    assert len(payload["invoices"]) == 1
    (held,) = payload["held"]
    assert held["id"] == entries[0]
    (row,) = await unbilled(shop)
    assert row["heldReasons"] == held["heldReasons"]
    assert all(each["message"] != each["code"] for each in held["heldReasons"])


async def test_a_dry_run_shows_the_invoice_and_keeps_nothing(shop: Shop) -> None:
    payload = await shop.do("TimeBill", entryIds=[await worked(shop)], dryRun=True)
    assert (payload["isDryRun"], len(payload["invoices"])) == (True, 1)
    assert len(await unbilled(shop)) == 1
    assert (await shop.ask("Invoices", first=5))["nodes"] == []


@pytest.mark.parametrize(
    ("count", "code"), [(0, "REQUIRED"), (1, "NOTHING_TO_BILL"), (501, "TOO_MANY_INVOICES")]
)
async def test_nothing_too_much_and_nothing_of_ours_is_refused(
    count: int, code: str, shop: Shop
) -> None:
    payload = await shop.do("TimeBill", entryIds=[str(EntryId.new()) for _ in range(count)])
    assert codes(payload) == [code]


async def test_another_firms_hours_are_nobodys(shop: Shop, other_scope: TenantScope) -> None:
    entry_id = await worked(shop)
    other = await shop.elsewhere(other_scope)
    assert codes(await other.do("TimeBill", entryIds=[entry_id])) == ["NOTHING_TO_BILL"]
    assert await unbilled(other) == []
    assert len(await unbilled(shop)) == 1


async def test_who_may_not_issue_may_not_bill(shop: Shop) -> None:
    entry_id = await worked(shop)
    seller = await shop.seen_by(Role.SELLER)
    reply = await seller.reply("TimeBill", input={"entryIds": [entry_id]})
    assert reply.codes == ["FORBIDDEN"]
    assert len(await unbilled(seller)) == 1


async def test_an_invoice_of_hours_is_not_drafted_anew_beside_them(shop: Shop) -> None:
    payload = await shop.do("TimeBill", entryIds=[await worked(shop)])
    (invoice_id,) = [each["id"] for each in payload["invoices"]]
    assert (await shop.ask("LeftToCredit", id=invoice_id))["billsTime"] is True
    credit = {"id": invoice_id, "reason": "Fel antal timmar"}
    refused = await shop.codes("InvoiceCredit", **credit, anew=True, issue=True)
    assert refused == [("HOURS_BILLED_ANEW_APART", "anew")]
    assert ((await shop.ask("Invoice", id=invoice_id))["creditedBy"], await unbilled(shop)) == (
        [],
        [],
    )
    assert await shop.codes("InvoiceCredit", **credit, issue=True) == []
    assert len(await unbilled(shop)) == 1


async def test_an_invoice_without_hours_is_drafted_anew(shop: Shop) -> None:
    invoice = await shop.issued()
    assert (await shop.ask("LeftToCredit", id=invoice["id"]))["billsTime"] is False
