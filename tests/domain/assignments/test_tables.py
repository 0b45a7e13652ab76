"""What the database itself keeps true of reported and approved hours."""

from datetime import timedelta
from uuid import uuid4

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import EntryLine, TimeEntry
from reskontra.tenancy.transaction import savepoint
from tests.factories.assignments import EIGHT, HOUR, keep_assignment, keep_entry, keep_line
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")
APPROVED = {
    "state": "APPROVED",
    "approved_at": EIGHT + 3 * HOUR,
    "approver_kind": "STAFF",
    "approved_sha256": "ab" * 32,
}


async def assignment() -> AssignmentId:
    return await keep_assignment(await make_customer(), await make_hour_type())


async def approved_entry() -> EntryId:
    entry_id = await keep_entry(await assignment())
    await keep_line(entry_id)
    await TimeEntry.filter(id=entry_id.uuid).update(**APPROVED)
    return entry_id


@pytest.mark.parametrize(
    "about",
    [
        {"begins_at": EIGHT + HOUR / 2, "ends_at": EIGHT + 2 * HOUR},
        {"begins_at": EIGHT - HOUR, "ends_at": EIGHT + 2 * HOUR},
        {},
    ],
    ids=["begins within", "holds it", "the same"],
)
async def test_nobody_works_in_two_places_at_once(about: dict[str, object]) -> None:
    assignment_id = await assignment()
    await keep_entry(assignment_id)
    with pytest.raises(IntegrityError, match="time_entry_apart"):
        async with savepoint():
            await keep_entry(assignment_id, **about)
    assert await TimeEntry.all().count() == 1


async def test_time_that_meets_is_rejected_or_is_another_persons_does_not_overlap() -> None:
    assignment_id = await assignment()
    entry_id = await keep_entry(assignment_id)
    await keep_entry(assignment_id, begins_at=EIGHT + HOUR, ends_at=EIGHT + 2 * HOUR)
    await keep_entry(assignment_id, consultant_id=(await make_consultant()).uuid)
    await keep_entry(assignment_id, kind="CANCELLATION")
    rejected = {"state": "REJECTED", "rejected_at": EIGHT + 3 * HOUR}
    await TimeEntry.filter(id=entry_id.uuid).update(**rejected)
    await keep_entry(assignment_id)
    assert await TimeEntry.all().count() == 5


async def test_no_work_lasts_longer_than_a_day() -> None:
    assignment_id = await assignment()
    with pytest.raises(IntegrityError):
        async with savepoint():
            await keep_entry(assignment_id, ends_at=EIGHT + timedelta(hours=24, minutes=1))
    assert not await TimeEntry.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"ends_at": EIGHT + 2 * HOUR},
        {"revenue_minor": 1},
        {"approver_name": "Någon annan"},
        {"approved_sha256": "cd" * 32},
        {"state": "REPORTED", "approved_at": None, "approver_kind": None, "approved_sha256": None},
    ],
    ids=["time", "amount", "approver", "seal", "state"],
)
async def test_approved_hours_are_frozen(change: dict[str, object]) -> None:
    entry_id = await approved_entry()
    with pytest.raises(OperationalError, match="approved and frozen"):
        async with savepoint():
            await TimeEntry.filter(id=entry_id.uuid).update(**change)
    with pytest.raises(OperationalError, match="approved and frozen"):
        async with savepoint():
            await TimeEntry.filter(id=entry_id.uuid).delete()


async def test_lines_of_approved_hours_are_frozen() -> None:
    entry_id = await approved_entry()
    lines = EntryLine.filter(entry_id=entry_id.uuid)
    with pytest.raises(OperationalError, match="approved hours are frozen"):
        async with savepoint():
            await lines.update(amount_minor=1)
    with pytest.raises(OperationalError, match="approved hours are frozen"):
        async with savepoint():
            await lines.delete()
    with pytest.raises(OperationalError, match="approved hours are frozen"):
        async with savepoint():
            await keep_line(entry_id, side="PAY", vat_class=None)
    assert await lines.count() == 1


async def test_approved_hours_go_on_to_the_invoice_and_back() -> None:
    entry_id = await approved_entry()
    row = TimeEntry.filter(id=entry_id.uuid)
    await row.update(state="INVOICED", version=2)
    await row.update(state="APPROVED", version=3, held_reasons=[{"code": "NO_ADDRESS"}])
    assert (await row.get()).version == 3


@pytest.mark.parametrize("name", ["consultant_id", "agreement_id"])
async def test_work_is_given_to_nobody_who_is_not_there(name: str) -> None:
    customer_id, hour_type_id = await make_customer(), await make_hour_type()
    with pytest.raises(IntegrityError, match=f"assignment_{name}_fkey"):
        async with savepoint():
            await keep_assignment(customer_id, hour_type_id, **{name: uuid4()})


async def test_nobody_who_is_not_there_has_worked() -> None:
    entry_id = await keep_entry(await assignment())
    with pytest.raises(IntegrityError, match="time_entry_consultant_id_fkey"):
        async with savepoint():
            await TimeEntry.filter(id=entry_id.uuid).update(consultant_id=uuid4())
