"""Assignments and what comes of them, by commands and as rows: an hour on 2 November 2026."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final
from uuid import UUID, uuid4

from reskontra.domain.assignments.commands import report_time, request_assignment
from reskontra.domain.assignments.entry_views import TimeReport
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import (
    AskedChange,
    Assignment,
    AssignmentSeries,
    BilledLine,
    EntryExpense,
    EntryLine,
    Offer,
    OfferRound,
    PayLine,
    PayRelease,
    SelfBill,
    TakenBackApproval,
    TimeEntry,
    WorkReminder,
)
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.assignments.views import AssignmentEntry
from reskontra.domain.catalogue.hour_type_views import HourTypeFilter
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.queries import hour_type_count
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import stopped_at
from tests.factories import varied
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer

EIGHT: Final = datetime(2026, 11, 2, 7, tzinfo=UTC)
HOUR: Final = timedelta(hours=1)


_ENTRY: Final = AssignmentEntry(
    customer_id=CustomerId.new(),
    hour_type_id=HourTypeId.new(),
    title="Tolkning",
    begins_at=EIGHT,
    ends_at=EIGHT + HOUR,
)


SERIES: Final = SeriesEntry(
    customer_id=CustomerId.new(),
    hour_type_id=HourTypeId.new(),
    title="Veckomöte",
    weekdays=frozenset({DayKind.MONDAY}),
    begins=time(8),
    ends=time(9),
    first_date=date(2026, 11, 1),
    last_date=date(2026, 11, 30),
)


def assignment_entry(**about: object) -> AssignmentEntry:
    return varied(_ENTRY, **about)


def time_report(**about: object) -> TimeReport:
    return varied(TimeReport(begins_at=EIGHT, ends_at=EIGHT + HOUR), **about)


async def make_hours(**about: object) -> HourTypeId:
    """An hour type of its own, without surcharges: 1 000 kr that pay 400 kr."""
    number = f"T{await hour_type_count(HourTypeFilter()) + 1}"
    return await make_hour_type(**{"number": number, "windows": ()} | about)


async def make_assignment(**about: object) -> AssignmentId:
    """An order from eight to nine of a customer of its own, that Karin does."""
    missing = {
        "customer_id": make_customer,
        "hour_type_id": make_hours,
        "consultant_id": make_consultant,
    }
    for name in missing.keys() - about.keys():
        about[name] = await missing[name]()
    return await request_assignment(assignment_entry(**about))


async def make_report(assignment_id: AssignmentId, **about: object) -> EntryId:
    """The hour from eight to nine, reported at ten."""
    with stopped_at(EIGHT + 2 * HOUR):
        return await report_time(assignment_id, time_report(**about))


async def report_anew(assignment_id: AssignmentId, entry_id: EntryId, **about: object) -> EntryId:
    """The same hour, reported once more."""
    with stopped_at(EIGHT + 2 * HOUR):
        return await report_time(assignment_id, time_report(**about), entry_id=entry_id)


async def keep_series(customer_id: CustomerId, hour_type_id: HourTypeId) -> UUID:
    """A row of a rule: every Monday from eight to nine in November."""
    series = await AssignmentSeries.create(
        id=uuid4(),
        customer_id=customer_id.uuid,
        hour_type_id=hour_type_id.uuid,
        title="Veckomöte",
        weekdays=["MONDAY"],
        begins=480,
        ends=540,
        first_date=date(2026, 11, 1),
        last_date=date(2026, 11, 30),
        created_at=EIGHT,
        updated_at=EIGHT,
    )
    return series.id


async def keep_assignment(
    customer_id: CustomerId, hour_type_id: HourTypeId, **about: object
) -> AssignmentId:
    """A row of an assignment from eight to nine that somebody does."""
    if "consultant_id" not in about:
        about["consultant_id"] = (await make_consultant()).uuid
    values: dict[str, object] = {
        "number": await Assignment.all().count() + 1,
        "state": "CONFIRMED",
        "title": "Tolkning",
        "begins_at": EIGHT,
        "ends_at": EIGHT + HOUR,
    }
    row = Assignment(
        id=uuid4(),
        customer_id=customer_id.uuid,
        hour_type_id=hour_type_id.uuid,
        ordered_at=EIGHT,
        created_at=EIGHT,
        updated_at=EIGHT,
        **values | about,
    )
    await row.save()
    return AssignmentId(row.id)


async def keep_entry(assignment_id: AssignmentId, **about: object) -> EntryId:
    """A row of an hour of work, reported."""
    assignment = await Assignment.get(id=assignment_id.uuid)
    values: dict[str, object] = {
        "consultant_id": assignment.consultant_id,
        "begins_at": EIGHT,
        "ends_at": EIGHT + HOUR,
    }
    row = TimeEntry(
        id=uuid4(),
        assignment_id=assignment_id.uuid,
        customer_id=assignment.customer_id,
        reported_at=EIGHT + 2 * HOUR,
        **values | about,
    )
    await row.save()
    return EntryId(row.id)


async def keep_line(entry_id: EntryId, **about: object) -> UUID:
    """A row of what an hour costs."""
    values: dict[str, object] = {"side": "PRICE", "vat_class": "STANDARD"}
    row = EntryLine(
        id=uuid4(),
        entry_id=entry_id.uuid,
        position=0,
        kind="TIME",
        work_date=EIGHT.date(),
        description="Konsult",
        worked_minutes=60,
        minutes=60,
        quantity=Decimal(1),
        rate=Decimal(1000),
        amount_minor=100_000,
        **values | about,
    )
    await row.save()
    return row.id


async def keep_expense(entry_id: EntryId) -> None:
    """A row of ten kilometres."""
    expense = EntryExpense(
        id=uuid4(),
        entry_id=entry_id.uuid,
        position=0,
        kind="MILEAGE",
        description="Till Kunden AB",
        quantity=Decimal(10),
    )
    await expense.save()


async def keep_outcome(entry_id: EntryId, line_id: UUID, invoice_id: InvoiceId) -> None:
    """Rows of a line that is billed and paid."""
    entry = await TimeEntry.get(id=entry_id.uuid)
    billed = BilledLine(
        id=uuid4(),
        entry_line_id=line_id,
        entry_id=entry.id,
        invoice_id=invoice_id.uuid,
        position=0,
        billed_at=EIGHT,
    )
    await billed.save()
    bill = await SelfBill.create(
        id=uuid4(), consultant_id=entry.consultant_id, created_at=EIGHT, updated_at=EIGHT
    )
    pay = await PayLine.create(
        id=uuid4(),
        entry_line_id=line_id,
        entry_id=entry.id,
        assignment_id=entry.assignment_id,
        consultant_id=entry.consultant_id,
        work_date=EIGHT.date(),
        description="Konsult",
        quantity=Decimal(1),
        rate=Decimal(400),
        amount_minor=40_000,
        rule="ON_APPROVAL",
        created_at=EIGHT,
    )
    release = PayRelease(
        id=uuid4(),
        pay_line_id=pay.id,
        cause="approval",
        amount_minor=40_000,
        released_at=EIGHT,
        self_bill_id=bill.id,
    )
    await release.save()


async def keep_offer(assignment_id: AssignmentId) -> None:
    """Rows of a round of one offer."""
    assignment = await Assignment.get(id=assignment_id.uuid)
    round_ = await OfferRound.create(id=uuid4(), assignment_id=assignment.id, started_at=EIGHT)
    offer = Offer(
        id=uuid4(),
        round_id=round_.id,
        assignment_id=assignment.id,
        consultant_id=assignment.consultant_id,
        wave=1,
    )
    await offer.save()


async def keep_reminder(entry_id: EntryId) -> None:
    """A row of the first time that somebody was reminded to approve."""
    await WorkReminder(
        id=uuid4(),
        kind="APPROVE",
        subject_id=entry_id.uuid,
        since=EIGHT + 2 * HOUR,
        step=1,
        reminded_at=EIGHT + 48 * HOUR,
    ).save()


async def keep_taken_back(entry_id: EntryId) -> None:
    """A row of an approval that was taken back."""
    await TakenBackApproval(
        id=uuid4(),
        entry_id=entry_id.uuid,
        approved_at=EIGHT + 2 * HOUR,
        approver_kind="STAFF",
        approved_sha256="ab" * 32,
        approved_text="{}",
        taken_back_at=EIGHT + 3 * HOUR,
        reason="Fel dag",
    ).save()


async def keep_asked(assignment_id: AssignmentId) -> None:
    """A row of another place that is asked for."""
    await AskedChange(
        id=uuid4(),
        assignment_id=assignment_id.uuid,
        orderer_id=uuid4(),
        place="Sal 3",
        was_begins_at=EIGHT,
        was_ends_at=EIGHT + HOUR,
        was_place="",
        was_description="",
        asked_at=EIGHT - HOUR,
    ).save()
