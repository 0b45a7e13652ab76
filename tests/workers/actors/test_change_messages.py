"""Whoever asked for a change hears the answer, once, and whoever does the work what is moved."""

from collections.abc import Iterator

import pytest

from reskontra.domain.assignments.commands import answer_change, change_oneself
from reskontra.domain.assignments.ids import AskedChangeId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.own_orders import OwnChange
from reskontra.domain.assignments.queries.asked_changes import waiting_changes
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.assignments import HOUR
from tests.factories.consultants import make_consultant
from tests.factories.offers import BEGINS, NOON
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers
from tests.workers.actors.test_moved_messages import ERIKS, KARIN, again, posted_here
from tests.workers.actors.test_work_messages import letters, ordered, text_of

pytestmark = pytest.mark.usefixtures("company")


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with stopped_at(NOON):
        yield


async def asked(change: OwnChange) -> AskedChangeId:
    """What Erik ordered and Karin does, asked to be otherwise."""
    karin = await make_consultant()
    assignment_id = await ordered(state="CONFIRMED", consultant_id=karin.uuid, place="Sal 1")
    row = await Assignment.get(id=assignment_id.uuid)
    assert row.orderer_id is not None
    await change_oneself(ContactId(row.orderer_id), assignment_id, change, 1)
    return (await waiting_changes([assignment_id]))[assignment_id].id


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (OwnChange(begins_at=BEGINS, ends_at=BEGINS + 3 * HOUR, place="Sal 1"), {KARIN, ERIKS}),
        (
            OwnChange(
                begins_at=BEGINS, ends_at=BEGINS + 2 * HOUR, place="Sal 1", description="Ring"
            ),
            {ERIKS},
        ),
    ],
    ids=["another time", "other words"],
)
async def test_a_yes_is_told_once_to_both_whom_it_concerns(
    change: OwnChange, told: set[str], workers: Workers, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await answer_change(await asked(change), "Varmt välkomna.", "Siv", is_accepted=True)
    await workers.run_until_still()
    await again(workers)
    found = letters(workers)
    assert set(found) == told
    assert found[ERIKS]["Subject"].startswith("Svar om uppdraget ons 2 dec")
    assert "Ändringen är gjord. Varmt välkomna." in text_of(found[ERIKS])
    assert await seen_in(other_scope, posted_here) == 0


async def test_a_no_is_told_to_whoever_asked_and_to_nobody_else(workers: Workers) -> None:
    change = OwnChange(begins_at=BEGINS, ends_at=BEGINS + 3 * HOUR, place="Sal 1")
    async with tenant_transaction():
        await answer_change(await asked(change), "Fullbokat.", "Siv", is_accepted=False)
    await workers.run_until_still()
    ((address, mail),) = letters(workers).items()
    assert address == ERIKS
    assert "Ändringen går inte att göra. Fullbokat." in text_of(mail)
