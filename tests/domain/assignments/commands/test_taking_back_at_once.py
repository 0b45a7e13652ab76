"""Of two who act on approved hours at once, one finds nothing or is told."""

import asyncio

from reskontra.domain.assignments.commands import bill, release_by_hand
from reskontra.domain.assignments.models import BilledLine, PayLine, TakenBackApproval
from reskontra.domain.assignments.queries import approved
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction
from tests.domain.assignments.commands.test_taking_back import kept, make_approved, take_back
from tests.factories.billing import DEPARTURES


async def test_of_billing_and_taking_back_at_once_one_finds_nothing(
    kept_company: CompanyId,
) -> None:
    async with tenant_transaction():
        entry_id = await make_approved()
        seen = await approved([entry_id])

    async def bill_it() -> int:
        async with tenant_transaction():
            return len((await bill(seen, DEPARTURES)).invoices)

    async def take_it_back() -> int:
        async with tenant_transaction():
            await take_back(entry_id)
        return 0

    done = await asyncio.gather(bill_it(), take_it_back(), return_exceptions=True)
    async with tenant_transaction():
        state, lines = (await kept(entry_id)).state, await BilledLine.all().count()
    assert (done[0], state, lines) in {(1, EntryState.INVOICED, 1), (0, EntryState.REJECTED, 0)}
    assert isinstance(done[1], Refused) is (state is EntryState.INVOICED), done


async def test_of_two_who_take_back_at_once_the_second_is_told(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        entry_id = await make_approved()

    async def once() -> None:
        async with tenant_transaction():
            await take_back(entry_id)

    done = await asyncio.gather(once(), once(), return_exceptions=True)
    (refused,) = [each for each in done if isinstance(each, Refused)]
    assert refused.reasons[0].code == "TIME_REJECTED_ALREADY"
    async with tenant_transaction():
        assert await TakenBackApproval.all().count() == 1


async def test_of_releasing_and_taking_back_at_once_one_finds_nothing(
    kept_company: CompanyId,
) -> None:
    async with tenant_transaction():
        entry_id = await make_approved()

    async def release() -> None:
        async with tenant_transaction():
            await release_by_hand([entry_id])

    async def take_it_back() -> None:
        async with tenant_transaction():
            await take_back(entry_id)

    done = await asyncio.gather(release(), take_it_back(), return_exceptions=True)
    assert [isinstance(each, Refused) for each in done].count(True) == 1, done
    async with tenant_transaction():
        lines, state = await PayLine.all(), (await kept(entry_id)).state
    is_back = state is EntryState.REJECTED
    assert [line.released_minor for line in lines] == ([] if is_back else [40_000])
