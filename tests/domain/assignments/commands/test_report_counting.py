"""What reports come to, by whose terms, and that it stays so."""

from datetime import date, time
from decimal import Decimal

import pytest

from reskontra.domain.agreements.queries import hour_banks_of
from reskontra.domain.agreements.views import BY_PERIOD, AgreedPrice, AgreementForm
from reskontra.domain.assignments.commands import (
    change_assignment,
    reject_time,
)
from reskontra.domain.assignments.entry_views import (
    Approver,
    ApproverKind,
    EntryCard,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.queries import assignment, entry
from reskontra.domain.assignments.views import AssignmentChange, AssignmentState
from reskontra.domain.catalogue.commands import change_hour_type
from reskontra.domain.catalogue.hour_type_views import HourTypeChange
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.views import ConsultantKind
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from tests.factories.agreements import bank_terms, make_agreement, make_hour_bank, period_terms
from tests.factories.assignments import (
    EIGHT,
    HOUR,
    make_assignment,
    make_hours,
    make_report,
    report_anew,
)
from tests.factories.consultants import make_consultant, make_pay
from tests.factories.customers import make_customer

STAFF = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")


async def kept(entry_id: EntryId) -> EntryCard:
    card = await entry(entry_id)
    assert card is not None
    return card


async def state(assignment_id: AssignmentId) -> AssignmentState:
    card = await assignment(assignment_id)
    assert card is not None
    return card.state


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_the_agreements_price_and_the_consultants_pay_go_before_the_hour_types(
    company: CompanyId,
) -> None:
    customer_id, hours = await make_customer(), await make_hours()
    consultant_id = await make_consultant()
    price = AgreedPrice(hour_type_id=hours, price=Decimal(1200), valid_from=date(2026, 1, 1))
    agreement_id = await make_agreement(customer_id, prices=(price,))
    await make_pay(consultant_id, hours, "500")
    about = {"hour_type_id": hours, "consultant_id": consultant_id, "customer_id": customer_id}
    first = await kept(await make_report(await make_assignment(**about)))
    assert (first.revenue, first.pay) == (Money(100_000), Money(50_000))
    later = {"begins_at": EIGHT + HOUR, "ends_at": EIGHT + 2 * HOUR}
    second = await kept(
        await make_report(
            await make_assignment(**about, agreement_id=agreement_id, **later), **later
        )
    )
    assert (second.revenue, second.pay) == (Money(120_000), Money(50_000))


async def test_terms_by_hand_go_before_all_others(company: CompanyId) -> None:
    assignment_id = await make_assignment(price=Decimal(1500), pay=Decimal(0))
    card = await kept(await make_report(assignment_id))
    assert (card.revenue, card.pay) == (Money(150_000), Money(0))


async def test_who_invoices_through_the_firm_earns_the_revenue_less_its_share(
    company: CompanyId,
) -> None:
    consultant_id = await make_consultant(kind=ConsultantKind.SELF_EMPLOYED, fee_percent=Decimal(6))
    card = await kept(await make_report(await make_assignment(consultant_id=consultant_id)))
    assert (card.revenue, card.pay) == (Money(100_000), Money(94_000))


async def test_pay_by_hand_goes_before_what_the_firm_keeps(company: CompanyId) -> None:
    consultant_id = await make_consultant(kind=ConsultantKind.SELF_EMPLOYED, fee_percent=Decimal(6))
    about = {"consultant_id": consultant_id, "pay": Decimal(300)}
    card = await kept(await make_report(await make_assignment(**about)))
    assert (card.revenue, card.pay) == (Money(100_000), Money(30_000))


@pytest.mark.parametrize("form", [AgreementForm.FIXED_PRICE, AgreementForm.RETAINER])
async def test_who_invoices_through_the_firm_earns_by_the_price_of_what_a_plan_has_paid_for(
    company: CompanyId, form: AgreementForm
) -> None:
    customer_id, hours = await make_customer(), await make_hours()
    consultant_id = await make_consultant(kind=ConsultantKind.SELF_EMPLOYED, fee_percent=Decimal(6))
    price = AgreedPrice(hour_type_id=hours, price=Decimal(1200), valid_from=date(2026, 1, 1))
    begins = date(2026, 11, 1)
    period = period_terms(begins=begins) if form is AgreementForm.RETAINER else None
    with stopped_at(EIGHT):
        agreement_id = await make_agreement(customer_id, form=form, period=period, prices=(price,))
    about = {
        "customer_id": customer_id,
        "hour_type_id": hours,
        "consultant_id": consultant_id,
        "agreement_id": agreement_id,
    }
    card = await kept(await make_report(await make_assignment(**about)))
    assert (card.revenue, card.pay) == (Money(0), Money(112_800))


NIGHT = SurchargeWindow(
    name="Natt",
    days=frozenset(DayKind),
    begins=time(0),
    ends=time(23, 59),
    price_percent=Decimal(50),
    pay_percent=Decimal(25),
)


@pytest.mark.parametrize("form", AgreementForm)
async def test_a_price_by_hand_goes_before_every_plan_with_the_additions_of_both_sides(
    company: CompanyId, form: AgreementForm
) -> None:
    customer_id, hours = await make_customer(), await make_hours(windows=(NIGHT,))
    is_bank = form is AgreementForm.HOUR_BANK
    period = period_terms(begins=date(2026, 11, 1), bank=bank_terms() if is_bank else None)
    with stopped_at(EIGHT):
        agreement_id = await make_agreement(
            customer_id, form=form, period=period if form in BY_PERIOD else None
        )
    about = {"customer_id": customer_id, "hour_type_id": hours, "agreement_id": agreement_id}
    for terms, earned in (
        ({}, 50_000),
        ({"kind": ConsultantKind.SELF_EMPLOYED, "fee_percent": Decimal(6)}, 98_700),
    ):
        by_hand = {"price": Decimal(700), "consultant_id": await make_consultant(**terms)}
        card = await kept(await make_report(await make_assignment(**about, **by_hand)))
        assert (card.revenue, card.pay) == (Money(105_000), Money(earned)), form
    assert {bank.drawn_minutes for bank in await hour_banks_of(agreement_id)} <= {0}


async def test_work_that_was_ordered_in_a_hurry_costs_more(company: CompanyId) -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(
        customer_id,
        rush_hours=24,
        rush_price_percent=Decimal(50),
        rush_pay_percent=Decimal(25),
    )
    about = {
        "customer_id": customer_id,
        "agreement_id": agreement_id,
    }
    with stopped_at(EIGHT - 23 * HOUR):
        hurried = await make_assignment(**about)
    with stopped_at(EIGHT - 24 * HOUR):
        in_time = await make_assignment(**about)
    card = await kept(await make_report(hurried))
    assert (card.revenue, card.pay) == (Money(150_000), Money(50_000))
    card = await kept(await make_report(in_time))
    assert (card.revenue, card.pay) == (Money(100_000), Money(40_000))


async def test_bought_hours_cost_nothing_until_there_are_none_left(company: CompanyId) -> None:
    customer_id, hours = await make_customer(), await make_hours(price_debit=DebitTerms(60, 30))
    bank = bank_terms(minutes=90, overage_price=Decimal(1300))
    with stopped_at(EIGHT):
        agreement_id = await make_hour_bank(customer_id, bank=bank, begins=date(2026, 11, 1))
    about = {"customer_id": customer_id, "agreement_id": agreement_id, "hour_type_id": hours}
    first = await make_report(await make_assignment(**about))
    second = await make_report(await make_assignment(**about))
    assert [(await kept(each)).revenue for each in (first, second)] == [Money(0), Money(65_000)]
    assert [(await kept(each)).pay for each in (first, second)] == [Money(40_000)] * 2
    await reject_time(first, "Fel kund", STAFF)
    third = await make_report(await make_assignment(**about))
    assert (await kept(third)).revenue == Money(0)


async def test_later_prices_do_not_move_what_is_reported(company: CompanyId) -> None:
    hours = await make_hours()
    assignment_id = await make_assignment(hour_type_id=hours)
    entry_id = await make_report(assignment_id)
    before = await kept(entry_id)
    await change_hour_type(hours, HourTypeChange(price=Decimal(2000), pay=Decimal(900)))
    assert await kept(entry_id) == before
    await reject_time(entry_id, "Fel tid", STAFF)
    again = await report_anew(assignment_id, entry_id)
    assert (again, (await kept(entry_id)).revenue) == (entry_id, Money(200_000))


@pytest.mark.parametrize("is_another_bank", [True, False])
async def test_hours_that_are_reported_by_another_agreement_go_back_to_the_first(
    company: CompanyId, *, is_another_bank: bool
) -> None:
    customer_id = await make_customer()
    first = await make_hour_bank(customer_id, begins=date(2026, 11, 1))
    second = await make_hour_bank(customer_id, begins=date(2026, 11, 1))
    assignment_id = await make_assignment(
        customer_id=customer_id, agreement_id=first, ends_at=EIGHT + 48 * HOUR
    )
    entry_id = await make_report(assignment_id)
    assert [bank.left_minutes for bank in await hour_banks_of(first)] == [540]

    other = second if is_another_bank else None
    await change_assignment(assignment_id, AssignmentChange(agreement_id=other))
    await report_anew(assignment_id, entry_id)
    assert [bank.left_minutes for bank in await hour_banks_of(first)] == [600]
    left = 540 if is_another_bank else 600
    assert [bank.left_minutes for bank in await hour_banks_of(second)] == [left]
