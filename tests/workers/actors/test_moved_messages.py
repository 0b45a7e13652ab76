"""Who does the work and who ordered it hear of what moves, changes hands and repeats; once."""

from collections.abc import Iterator
from datetime import date, time

import pytest

from reskontra.domain.assignments.commands import (
    assign_consultant,
    change_assignment,
    repeat_assignment,
)
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.assignments.views import AssignmentChange
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.assignments import HOUR
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer
from tests.factories.offers import BEGINS, NOON
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers
from tests.workers.actors.test_work_messages import ERIK, erik_of, letters, ordered, text_of

pytestmark = pytest.mark.usefixtures("company")
KARIN, OLLE, ERIKS = "karin@ek.example", "olle@ek.example", "erik@x.example"


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with stopped_at(NOON):
        yield


async def again(workers: Workers) -> None:
    """Do once more whatever was done."""
    for message in list(workers.done):
        await workers.perform(message)
    await workers.run_until_still()


async def posted_here() -> int:
    return await Parcel.all().count()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (AssignmentChange(place="Sal 3"), "Sal 3"),
        (AssignmentChange(ends_at=BEGINS + 3 * HOUR), "ons 2 dec 12:00–15:00"),
    ],
    ids=["place", "time"],
)
async def test_both_hear_once_of_what_is_moved(
    change: AssignmentChange, told: str, workers: Workers, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        karin = await make_consultant()
        assignment_id = await ordered(state="CONFIRMED", consultant_id=karin.uuid)
        await change_assignment(assignment_id, change)
    await workers.run_until_still()
    await again(workers)
    found = letters(workers)
    assert set(found) == {KARIN, ERIKS}
    assert found[KARIN]["Subject"].startswith("Uppdraget är flyttat till ons 2 dec")
    assert found[ERIKS]["Subject"].startswith("Ert uppdrag är flyttat till ons 2 dec")
    assert all(told in text_of(mail) for mail in found.values())
    assert await seen_in(other_scope, posted_here) == 0


@pytest.mark.parametrize(
    ("state", "change"),
    [
        ("CONFIRMED", AssignmentChange(title="Avtalsmöte")),
        ("REQUESTED", AssignmentChange(place="Sal 3")),
    ],
    ids=["another title", "nobody's yet"],
)
async def test_nobody_hears_of_other_changes(
    state: str, change: AssignmentChange, workers: Workers
) -> None:
    async with tenant_transaction():
        karin = (await make_consultant()).uuid if state == "CONFIRMED" else None
        assignment_id = await ordered(state=state, consultant_id=karin)
        await change_assignment(assignment_id, change)
    await workers.run_until_still()
    assert letters(workers) == {}


async def test_whoever_was_to_come_hears_that_somebody_else_does(
    workers: Workers, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        karin = await make_consultant()
        olle = await make_consultant(name="Olle Ek", email=OLLE)
        assignment_id = await ordered(state="CONFIRMED", consultant_id=karin.uuid)
        await assign_consultant(assignment_id, olle)
    await workers.run_until_still()
    await again(workers)
    found = letters(workers)
    assert set(found) == {KARIN, OLLE, ERIKS}
    assert found[KARIN]["Subject"] == "Någon annan tar uppdraget ons 2 dec 12:00–14:00"
    assert found[OLLE]["Subject"] == "Uppdraget ons 2 dec 12:00–14:00 är ditt"
    assert await seen_in(other_scope, posted_here) == 0


async def test_whoever_gets_it_back_meanwhile_is_not_told_to_stay_away(workers: Workers) -> None:
    async with tenant_transaction():
        karin = await make_consultant()
        olle = await make_consultant(name="Olle Ek", email=OLLE)
        assignment_id = await ordered(state="CONFIRMED", consultant_id=karin.uuid)
        await assign_consultant(assignment_id, olle)
        await assign_consultant(assignment_id, karin)
    await workers.run_until_still()
    told = [
        (mail["To"].addresses[0].addr_spec, mail["Subject"])
        for mail in workers.mailbox.mails.values()
    ]
    assert (KARIN, "Någon annan tar uppdraget ons 2 dec 12:00–14:00") not in told
    assert (OLLE, "Någon annan tar uppdraget ons 2 dec 12:00–14:00") in told


@pytest.mark.parametrize(
    ("last", "karins", "eriks"),
    [
        (
            date(2026, 12, 30),
            "Dina uppdrag: 5 gånger från ons 2 dec 13:00–15:00 till ons 30 dec",
            "Bokade uppdrag: 5 gånger från ons 2 dec 13:00–15:00 till ons 30 dec",
        ),
        (
            date(2026, 12, 8),
            "Uppdraget ons 2 dec 13:00–15:00 är ditt",
            "Ert uppdrag ons 2 dec 13:00–15:00 är bokat",
        ),
    ],
    ids=["five", "one"],
)
async def test_a_rule_is_told_of_in_one_message(
    last: date, karins: str, eriks: str, workers: Workers, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        customer_id = await make_customer(contacts=(ERIK,))
        await repeat_assignment(
            SeriesEntry(
                customer_id=customer_id,
                orderer_id=await erik_of(customer_id),
                hour_type_id=await make_hour_type(),
                consultant_id=await make_consultant(),
                title="Veckomöte",
                weekdays=frozenset({DayKind.WEDNESDAY}),
                begins=time(13),
                ends=time(15),
                first_date=date(2026, 12, 1),
                last_date=last,
            )
        )
    await workers.run_until_still()
    await again(workers)
    found = letters(workers)
    assert {to: mail["Subject"] for to, mail in found.items()} == {KARIN: karins, ERIKS: eriks}
    assert "070-174 06 06" in text_of(found[KARIN])
    assert "Karin Ek" in text_of(found[ERIKS])
    assert await seen_in(other_scope, posted_here) == 0
