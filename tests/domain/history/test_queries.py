"""Asking the history."""

from datetime import timedelta

import pytest

from reskontra.domain.customers.events import CustomerCreated
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.delivery.events import ParcelQueued
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.history import commands, queries
from reskontra.domain.invoicing.events import InvoiceDrafted
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago, now, stopped_at
from tests.tenancy.facts import make_fact

pytestmark = pytest.mark.usefixtures("in_firm")
CUSTOMER, INVOICE = CustomerId.new(), InvoiceId.new()
DRAFTED = InvoiceDrafted(invoice_id=INVOICE, customer_id=CUSTOMER)
QUEUED = ParcelQueued(
    parcel_id=ParcelId.new(), subject=str(INVOICE), purpose="INVOICE", channel=Channel.EMAIL
)
LATER = timedelta(minutes=1)
EXPECTED = {"CompanyChanged": ["render", "send"], "InvoiceIssued": ["book"]}


async def test_the_log_is_read_on_from_a_place() -> None:
    await commands.append([make_fact(number) for number in range(5)])
    assert [one.seq for one in await queries.events_after(2, 2)] == [3, 4]
    assert [one.seq for one in await queries.events_after(4, 9)] == [5]
    assert await queries.events_after(5, 9) == []
    assert await queries.last_seq() == 5


async def test_the_newest_come_first_when_they_are_asked_for() -> None:
    await commands.append([make_fact(number) for number in range(5)])
    assert [one.seq for one in await queries.latest_events(2)] == [5, 4]


async def test_one_fact_is_found_by_its_place() -> None:
    await commands.append([make_fact(7)])
    found = await queries.event_at(1)
    assert found is not None
    assert found.payload["version"] == 7
    assert await queries.event_at(2) is None


async def test_what_nobody_handled_is_told_by_actor() -> None:
    await commands.append([make_fact(1), make_fact(2)])
    await commands.mark_handled(1, "send")
    found = await queries.unhandled(EXPECTED, now() + LATER)
    assert found == [(1, "render"), (2, "render"), (2, "send")]
    assert await queries.unhandled(EXPECTED, now() + LATER, after=1) == found[1:]
    assert await queries.unhandled(EXPECTED, now() + LATER, limit=1) == found[:1]


async def test_what_is_young_may_still_be_on_its_way() -> None:
    with stopped_at(ago(LATER)):
        await commands.append([make_fact(1)])
    await commands.append([make_fact(2)])
    young = ago(timedelta(seconds=30))
    assert await queries.unhandled(EXPECTED, young) == [(1, "render"), (1, "send")]
    assert await queries.last_seq_before(young) == 1
    assert await queries.last_seq_before(young, after=1) == 1


async def test_where_nothing_is_expected_nothing_is_missing() -> None:
    await commands.append([make_fact(1)])
    assert await queries.unhandled({}, now() + LATER) == []
    assert await queries.unhandled({"InvoiceIssued": ["book"]}, now() + LATER) == []


async def test_what_is_about_a_thing_is_found_by_the_first_id_that_it_names() -> None:
    await commands.append([make_fact(1), CustomerCreated(customer_id=CUSTOMER), DRAFTED, QUEUED])
    kinds = ["CustomerCreated", "InvoiceDrafted", "ParcelQueued"]
    about = [str(CUSTOMER), str(INVOICE)]

    async def found(subjects: list[str], before: int | None = None) -> list[int]:
        events = await queries.events_about(subjects, kinds, before=before, limit=9)
        return [each.seq for each in events]

    assert await found(about) == [4, 3, 2]
    assert await found(about, before=3) == [2]
    assert await found([str(CUSTOMER)]) == [2]
    assert await queries.events_about(about, ["InvoiceIssued"], before=None, limit=9) == []
    assert await queries.count_about(about, kinds, at_most=9) == 3


async def test_what_has_happened_is_found_in_its_part_of_the_log_alone() -> None:
    fact = make_fact(1)
    await commands.append([make_fact(0), fact, make_fact(2)])
    about = next((name, str(value)) for name, value in fact.payload().items())

    async def found(after: int, upto: int, kind: str = fact.kind) -> bool:
        return await queries.has_happened([kind], about, after, upto)

    assert await found(0, 3)
    assert await found(1, 2)
    assert not await found(0, 1)
    assert not await found(2, 3)
    assert not await found(0, 3, "InvoiceIssued")
