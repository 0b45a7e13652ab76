"""Assignments that are called off, in time and too late."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import begin_periods
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import HourBankDraw
from reskontra.domain.agreements.queries import hour_banks_of
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.commands import (
    bill_approved,
    cancel_assignment,
    perform_due,
    reject_time,
    report_time,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, EntryKind, LineKind
from reskontra.domain.assignments.events import AssignmentCancelled, TimeApproved
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import PayLine, TimeEntry
from reskontra.domain.assignments.queries import assignment, entry, own_rejected
from reskontra.domain.assignments.queries.cancelling import cancellation_cost
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState, EntryState
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from tests.factories.agreements import bank_terms, make_agreement, period_terms
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report, time_report
from tests.factories.billing import DEPARTURES
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")
LAST = EIGHT - 24 * HOUR


async def agreed() -> tuple[CustomerId, AgreementId]:
    """A day before at the latest, otherwise half is paid by the customer and a quarter is pay."""
    customer_id = await make_customer()
    agreement_id = await make_agreement(
        customer_id,
        cancellation_hours=24,
        cancellation_price_percent=Decimal(50),
        cancellation_pay_percent=Decimal(25),
    )
    return customer_id, agreement_id


async def ordered(**about: object) -> AssignmentId:
    customer_id, agreement_id = await agreed()
    with stopped_at(EIGHT - 100 * HOUR):
        return await make_assignment(customer_id=customer_id, agreement_id=agreement_id, **about)


async def planned(form: AgreementForm, minutes: int, **about: object) -> AssignmentId:
    """An hour that a plan or a bank of so many minutes covers; half of it is paid too late."""
    customer_id, begins = await make_customer(), date(2026, 11, 1)
    bank = bank_terms(minutes=minutes, overage_price=Decimal(1200))
    is_bank = form is AgreementForm.HOUR_BANK
    period = period_terms(begins=begins, bank=bank if is_bank else None)
    with stopped_at(EIGHT - 20 * HOUR):
        agreement_id = await make_agreement(
            customer_id,
            form=form,
            period=None if form is AgreementForm.FIXED_PRICE else period,
            cancellation_hours=24,
            cancellation_price_percent=Decimal(50),
            cancellation_pay_percent=Decimal(25),
        )
        return await make_assignment(customer_id=customer_id, agreement_id=agreement_id, **about)


async def kept(assignment_id: AssignmentId) -> AssignmentCard:
    card = await assignment(assignment_id)
    assert card is not None
    return card


@pytest.mark.parametrize(
    ("case", "at", "price"),
    [
        ("at the last moment", LAST, Money(0)),
        ("a second too late", LAST + timedelta(seconds=1), Money(50_000)),
        ("when it has begun", EIGHT + HOUR / 2, Money(50_000)),
    ],
)
async def test_what_it_costs_is_known_before(case: str, at: datetime, price: Money) -> None:
    cost = await cancellation_cost(await kept(await ordered()), at)
    assert (cost.until, cost.price, cost.pay.minor) == (LAST, price, price.minor // 5), case


async def test_in_time_it_costs_nothing() -> None:
    assignment_id = await ordered()
    with stopped_at(LAST), recording() as events:
        assert await cancel_assignment(assignment_id, " Åtalet lades ner ") is None
    card = await kept(assignment_id)
    assert (card.state, card.cancelled_at) == (AssignmentState.CANCELLED, LAST)
    assert card.cancel_reason == "Åtalet lades ner"
    assert events == [AssignmentCancelled(assignment_id=assignment_id)]
    assert not await TimeEntry.exists()


async def test_too_late_it_costs_what_was_agreed() -> None:
    assignment_id = await ordered()
    with stopped_at(EIGHT), recording() as events:
        entry_id = await cancel_assignment(assignment_id)
    assert entry_id is not None
    card = await entry(entry_id)
    assert card is not None
    assert (card.kind, card.state) == (EntryKind.CANCELLATION, EntryState.APPROVED)
    assert (card.revenue, card.pay) == (Money(50_000), Money(10_000))
    assert {line.kind for line in card.lines} == {LineKind.CANCELLATION}
    assert card.approval is not None
    assert card.approval.by.kind is ApproverKind.AGREEMENT
    assert await PayLine.all().count() == 1
    kinds = [type(event) for event in events]
    assert (kinds[0], kinds[-1]) == (TimeApproved, AssignmentCancelled)
    assert (await kept(assignment_id)).state is AssignmentState.CANCELLED


async def test_the_firm_may_waive_it() -> None:
    assignment_id = await ordered()
    with stopped_at(EIGHT):
        assert await cancel_assignment(assignment_id, is_free=True) is None
    assert not await TimeEntry.exists()


async def test_until_somebody_is_to_do_it_no_time_is_reserved() -> None:
    assignment_id = await ordered(consultant_id=None)
    cost = await cancellation_cost(await kept(assignment_id), EIGHT - HOUR)
    assert (cost.until, cost.price, cost.pay) == (None, Money(0), Money(0))
    with stopped_at(EIGHT - HOUR):
        assert await cancel_assignment(assignment_id) is None
    assert not await TimeEntry.exists()


async def test_of_a_period_nobody_knows_what_is_reserved() -> None:
    assignment_id = await ordered(ends_at=EIGHT + 48 * HOUR)
    with stopped_at(EIGHT):
        assert await cancel_assignment(assignment_id) is None


async def test_without_an_agreement_it_costs_nothing() -> None:
    assignment_id = await make_assignment()
    with stopped_at(EIGHT):
        assert await cancel_assignment(assignment_id) is None


async def test_what_is_done_is_not_called_off() -> None:
    assignment_id = await ordered()
    for about, code in (
        ({"expected_version": 7}, "CONFLICT"),
        ({"reason": "x" * 4001}, "TOO_LONG"),
    ):
        with pytest.raises(Refused, match=code):
            await cancel_assignment(assignment_id, **about)
    with stopped_at(EIGHT + HOUR):
        await perform_due()
    with pytest.raises(Refused, match="ILLEGAL_TRANSITION"):
        await cancel_assignment(assignment_id)
    assert (await kept(assignment_id)).state is AssignmentState.PERFORMED
    assert not await TimeEntry.exists()


async def test_what_is_reported_is_not_called_off_and_charged_beside() -> None:
    assignment_id = await ordered()
    await make_report(assignment_id, ends_at=EIGHT + HOUR / 2, is_final=False)
    with stopped_at(EIGHT + HOUR / 2), pytest.raises(Refused, match="ILLEGAL_TRANSITION"):
        await cancel_assignment(assignment_id)
    assert (await kept(assignment_id)).state is AssignmentState.CONFIRMED
    assert await TimeEntry.all().count() == 1


@pytest.mark.parametrize("is_free", [True, False])
async def test_hours_that_were_sent_back_are_not_billed_beside_what_calling_off_costs(
    is_free: bool,
) -> None:
    assignment_id = await ordered(ends_at=EIGHT + 9 * HOUR)
    entry_id = await make_report(assignment_id, is_final=False)
    await reject_time(entry_id, "Ingen kom.", Approver(kind=ApproverKind.STAFF, name="Siv"))
    worked = await entry(entry_id)
    with stopped_at(EIGHT + 3 * HOUR):
        charged = await cancel_assignment(assignment_id, is_free=is_free)
    assert (charged is None) is is_free
    assert worked is not None
    assert worked.consultant_id is not None
    assert await own_rejected(worked.consultant_id, assignment_id) is None
    for by in (None, worked.consultant_id):
        with pytest.raises(Refused) as refused, stopped_at(EIGHT + 4 * HOUR):
            await report_time(assignment_id, time_report(), entry_id=entry_id, by=by)
        assert [(each.code, each.path) for each in refused.value.reasons] == [
            ("ILLEGAL_TRANSITION", ("id",))
        ]
    assert await entry(entry_id) == worked


@pytest.mark.parametrize(
    ("case", "form", "minutes", "price", "left"),
    [
        ("a retainer covers it", AgreementForm.RETAINER, 0, 0, []),
        ("a fixed price covers it", AgreementForm.FIXED_PRICE, 0, 0, []),
        ("a bank covers the half that is charged", AgreementForm.HOUR_BANK, 90, 0, [60]),
        ("beyond it, at its price", AgreementForm.HOUR_BANK, 20, 20_000, [0]),
    ],
)
async def test_what_would_cover_the_work_covers_the_time_that_was_reserved(
    case: str, form: AgreementForm, minutes: int, price: int, left: list[int]
) -> None:
    assignment_id = await planned(form, minutes)
    ordered = await kept(assignment_id)
    assert ordered.agreement_id is not None
    with stopped_at(EIGHT - HOUR):
        await begin_periods(ordered.agreement_id)
        cost = await cancellation_cost(ordered, EIGHT - HOUR)
        entry_id = await cancel_assignment(assignment_id, read=cost.price)
    assert entry_id is not None
    card = await entry(entry_id)
    assert card is not None
    assert (cost.price.minor, card.revenue.minor, card.pay.minor) == (price, price, 10_000), case
    banks = await hour_banks_of(ordered.agreement_id)
    assert [bank.left_minutes for bank in banks] == left


async def test_what_is_waived_or_has_a_price_by_hand_draws_from_no_bank() -> None:
    for about, is_free in (({}, True), ({"price": Decimal(700)}, False)):
        assignment_id = await planned(AgreementForm.HOUR_BANK, 600, **about)
        with stopped_at(EIGHT - HOUR):
            entry_id = await cancel_assignment(assignment_id, is_free=is_free)
        agreement_id = (await kept(assignment_id)).agreement_id
        assert agreement_id is not None
        assert [bank.left_minutes for bank in await hour_banks_of(agreement_id)] == [600]
    assert entry_id is not None
    card = await entry(entry_id)
    assert card is not None
    assert card.revenue == Money(35_000)


async def test_what_only_draws_from_a_bank_is_written_down_and_closed() -> None:
    assignment_id = await planned(AgreementForm.HOUR_BANK, 600, pay=Decimal(0))
    with stopped_at(EIGHT - HOUR):
        entry_id = await cancel_assignment(assignment_id)
        assert entry_id is not None
        outcome = await bill_approved(assignment_id, DEPARTURES)
    assert outcome.closed == (entry_id,)
    assert [one.minutes for one in await HourBankDraw.filter(entry_id=entry_id.uuid)] == [30]


async def test_nothing_is_called_off_at_another_price_than_was_read() -> None:
    assignment_id = await ordered()
    with stopped_at(LAST + timedelta(seconds=1)):
        with pytest.raises(Refused, match="CANCELLATION_COST_MOVED"):
            await cancel_assignment(assignment_id, read=Money(0))
        assert (await kept(assignment_id)).state is AssignmentState.CONFIRMED
        assert await cancel_assignment(assignment_id, read=Money(50_000)) is not None
