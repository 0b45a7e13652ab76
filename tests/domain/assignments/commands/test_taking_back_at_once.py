"""Of two who act on approved hours at once, the second finds nothing or is told."""

from collections.abc import Awaitable, Callable

import pytest

from reskontra.domain.assignments.billing_views import Billed
from reskontra.domain.assignments.commands import bill, release_by_hand
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import BilledLine, PayLine, TakenBackApproval
from reskontra.domain.assignments.queries import approved
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import DEPARTURES
from tests.factories.taking_back import kept, make_approved, take_back
from tests.support.waiting import meanwhile

pytestmark = pytest.mark.usefixtures("kept_company")


async def an_entry() -> EntryId:
    async with tenant_transaction():
        return await make_approved()


async def billing(entry_id: EntryId) -> Callable[[], Awaitable[Billed]]:
    """Bill what is read now, whenever it is done."""
    async with tenant_transaction(read_only=True):
        seen = await approved([entry_id])
    return lambda: bill(seen, DEPARTURES)


async def state_of(entry_id: EntryId) -> EntryState:
    async with tenant_transaction(read_only=True):
        return (await kept(entry_id)).state


async def released() -> list[int]:
    async with tenant_transaction(read_only=True):
        return [line.released_minor for line in await PayLine.all()]


async def test_what_is_billed_meanwhile_is_not_taken_back() -> None:
    entry_id = await an_entry()
    _, told = await meanwhile(await billing(entry_id), lambda: take_back(entry_id))
    assert isinstance(told, Refused)
    assert await state_of(entry_id) is EntryState.INVOICED
    async with tenant_transaction(read_only=True):
        assert await BilledLine.all().count() == 1


async def test_what_is_taken_back_meanwhile_is_not_billed() -> None:
    entry_id = await an_entry()
    done = await meanwhile(lambda: take_back(entry_id), await billing(entry_id))
    assert done == [None, Billed()]
    assert await state_of(entry_id) is EntryState.REJECTED


async def test_of_two_who_take_back_at_once_the_second_is_told() -> None:
    entry_id = await an_entry()
    _, told = await meanwhile(lambda: take_back(entry_id), lambda: take_back(entry_id))
    assert isinstance(told, Refused)
    assert [reason.code for reason in told.reasons] == ["TIME_REJECTED_ALREADY"]
    async with tenant_transaction(read_only=True):
        assert await TakenBackApproval.all().count() == 1


async def test_what_is_released_meanwhile_is_not_taken_back() -> None:
    entry_id = await an_entry()
    _, told = await meanwhile(lambda: release_by_hand([entry_id]), lambda: take_back(entry_id))
    assert isinstance(told, Refused)
    assert (await state_of(entry_id), await released()) == (EntryState.APPROVED, [40_000])


async def test_what_is_taken_back_meanwhile_is_not_released() -> None:
    entry_id = await an_entry()
    _, told = await meanwhile(lambda: take_back(entry_id), lambda: release_by_hand([entry_id]))
    assert isinstance(told, Refused)
    assert (await state_of(entry_id), await released()) == (EntryState.REJECTED, [])
