"""A hundred who say yes at the same moment, each over a connection of their own: one gets it."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from reskontra.domain.assignments.commands import accept_offer
from reskontra.domain.assignments.ids import AssignmentId, OfferId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.offer_views import OfferState
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.consultants import make_consultant
from tests.factories.offers import BEGINS, NOON, make_request, make_round, offers_of
from tests.support.database import DatabaseUrls

CROWD = 100


@pytest_asyncio.fixture(loop_scope="session")
async def crowded(connected: DatabaseUrls) -> AsyncIterator[None]:
    """As many connections as there are people."""
    await disconnect()
    await connect(DatabaseSettings(url=connected.app, pool_max=CROWD))
    yield
    await disconnect()
    await connect(DatabaseSettings(url=connected.app, pool_max=10))


@pytest.fixture
async def offered(kept_company: CompanyId) -> AssignmentId:
    with stopped_at(NOON):
        async with tenant_transaction():
            for number in range(CROWD):
                await make_consultant(name=f"Tolk {number}", email=f"t{number}@x.example")
            assignment_id = await make_request()
            await make_round(assignment_id)
    return assignment_id


async def accept(offer_id: OfferId, gate: asyncio.Barrier) -> str:
    """Say yes as soon as everybody else is in a transaction too."""
    try:
        async with tenant_transaction():
            await gate.wait()
            await accept_offer(offer_id)
    except Refused as refused:
        return refused.reasons[0].code
    return "TAKEN"


@pytest.mark.usefixtures("crowded")
async def test_of_a_hundred_one_gets_it(offered: AssignmentId) -> None:
    async with tenant_transaction(read_only=True):
        offers = await offers_of(offered)
    gate = asyncio.Barrier(CROWD)
    with stopped_at(NOON):
        outcomes = await asyncio.gather(*(accept(one.id, gate) for one in offers))
    assert Counter(outcomes) == {"TAKEN": 1, "ASSIGNMENT_TAKEN": CROWD - 1}

    async with tenant_transaction(read_only=True):
        after, row = await offers_of(offered), await Assignment.get(id=offered.uuid)
    (winner,) = [one for one in after if one.state is OfferState.ACCEPTED]
    assert winner.consultant_id.uuid == row.consultant_id
    assert offers[outcomes.index("TAKEN")].id == winner.id
    assert {one.state for one in after} == {OfferState.ACCEPTED, OfferState.WITHDRAWN}


@pytest.mark.usefixtures("kept_company")
async def test_who_says_yes_twice_at_once_is_booked_once() -> None:
    """Two assignments at the same time, both offered to the same consultant."""
    with stopped_at(NOON):
        async with tenant_transaction():
            await make_consultant()
            both = [await make_request(), await make_request(begins_at=BEGINS)]
            for each in both:
                await make_round(each)
            offers = [(await offers_of(each))[0] for each in both]
        gate = asyncio.Barrier(len(offers))
        outcomes = await asyncio.gather(*(accept(one.id, gate) for one in offers))
    assert Counter(outcomes) == {"TAKEN": 1, "CONSULTANT_BOOKED": 1}
