"""What falls due by an agreement: planned, begun by period, and billed or held."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import (
    begin_periods,
    change_agreement,
    end_agreement,
    held_instalment,
    note_held,
    plan_instalments,
)
from reskontra.domain.agreements.events import (
    AgreementChanged,
    InstalmentHeld,
    InstalmentsPlanned,
    PeriodBegun,
)
from reskontra.domain.agreements.ids import AgreementId, InstalmentId
from reskontra.domain.agreements.models import Instalment
from reskontra.domain.agreements.plan_views import InstalmentState
from reskontra.domain.agreements.queries import (
    agreement,
    agreements_with_coming_period,
    due_instalments,
    hour_banks_of,
    instalments_of,
)
from reskontra.domain.agreements.views import (
    AgreementCard,
    AgreementChange,
    AgreementForm,
    BillingPolicy,
)
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused, Required
from reskontra.tenancy.scope import TenantScope
from tests.factories.agreements import (
    make_agreement,
    make_hour_bank,
    new_instalment,
    period_terms,
)
from tests.support.elsewhere import seen_in

pytestmark = pytest.mark.usefixtures("company")
NEXT_DAY = date(2026, 11, 27)
START, END = new_instalment(), new_instalment(due_date=date(2026, 12, 1), description="Slut")


@pytest.fixture(autouse=True)
def _in_november() -> Iterator[None]:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


async def kept(agreement_id: AgreementId) -> AgreementCard:
    card = await agreement(agreement_id)
    assert card is not None
    return card


async def periods(agreement_id: AgreementId) -> list[tuple[date | None, date | None]]:
    return [(each.period_from, each.period_to) for each in await instalments_of([agreement_id])]


async def test_sums_are_planned_and_planned_anew() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    customer_id = (await kept(agreement_id)).customer_id
    with recording() as events:
        await plan_instalments(agreement_id, (END, START), 1)
    planned = await instalments_of([agreement_id])
    assert [(each.description, each.amount.amount) for each in planned] == [
        ("Start", Decimal("25000.00")),
        ("Slut", Decimal("25000.00")),
    ]
    assert [each.state_on(date(2026, 11, 26)) for each in planned] == [
        InstalmentState.DUE,
        InstalmentState.PLANNED,
    ]
    assert events == [
        InstalmentsPlanned(subject=agreement_id, customer_id=customer_id, instalments=2),
        AgreementChanged(subject=agreement_id, customer_id=customer_id, version=2),
    ]
    await plan_instalments(agreement_id, (END,))
    assert [each.description for each in await instalments_of([agreement_id])] == ["Slut"]


async def test_a_plan_that_is_refused_changes_nothing() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    await plan_instalments(agreement_id, (START,))
    for given, version, code in (((END,), 1, "CONFLICT"), ((END, END), None, "SUM_UNUSABLE")):
        wrong = tuple(new_instalment(amount=Decimal(0)) for _ in given[1:])
        with recording() as events, pytest.raises(Refused, match=code):
            await plan_instalments(agreement_id, (*given[:1], *wrong), version)
        assert events == []
    assert [each.description for each in await instalments_of([agreement_id])] == ["Start"]


async def test_another_form_forgets_what_was_planned() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    await plan_instalments(agreement_id, (START,))
    await change_agreement(agreement_id, AgreementChange(name="Etapp 1"))
    assert await instalments_of([agreement_id])
    await change_agreement(agreement_id, AgreementChange(form=AgreementForm.RUNNING))
    assert await instalments_of([agreement_id]) == ()


async def test_only_what_has_fallen_due_is_billed_by_itself() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    by_hand = await make_agreement(form=AgreementForm.FIXED_PRICE, policy=BillingPolicy.MANUAL)
    for each in (agreement_id, by_hand):
        await plan_instalments(each, (START, END))
    due = await due_instalments()
    assert due == ((await instalments_of([agreement_id]))[0].id,)


async def test_what_fell_due_before_the_end_is_asked_for_and_nothing_after_it() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    await plan_instalments(agreement_id, (START, END))
    # A quarter to one on the 27th where the firm is.
    with stopped_at(datetime(2026, 11, 26, 23, 45, tzinfo=UTC)):
        await plan_instalments(agreement_id, (START, new_instalment(due_date=NEXT_DAY), END))
        await end_agreement(agreement_id)
    with stopped_at(datetime(2026, 12, 5, 12, tzinfo=UTC)):
        due = await due_instalments()
    planned = await instalments_of([agreement_id])
    assert set(due) == {each.id for each in planned[:2]}


async def test_what_holds_a_sum_back_is_told_once() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    await plan_instalments(agreement_id, (START,))
    (planned,) = await instalments_of([agreement_id])
    card, why = await kept(agreement_id), [Required(path=("buyerReference",))]
    with recording() as events:
        await note_held(card, planned.id, why)
        await note_held(card, planned.id, why)
    assert events == [
        InstalmentHeld(subject=agreement_id, customer_id=card.customer_id, instalment_id=planned.id)
    ]
    held = await held_instalment(planned.id)
    assert held is not None
    assert [each.code for each in held.held] == ["REQUIRED"]
    assert held.state_on(date(2026, 11, 26)) is InstalmentState.HELD
    assert await due_instalments() == (planned.id,)
    assert await held_instalment(InstalmentId.new()) is None


async def test_a_period_begins_once_on_its_day() -> None:
    agreement_id = await make_agreement(
        form=AgreementForm.RETAINER, period=period_terms(begins=date(2026, 12, 1))
    )
    assert await agreements_with_coming_period() == ()
    with stopped_at(datetime(2026, 12, 1, 5, tzinfo=UTC)), recording() as events:
        assert await agreements_with_coming_period() == (agreement_id,)
        await begin_periods(agreement_id)
        await begin_periods(agreement_id)
        assert await agreements_with_coming_period() == ()
    december = (date(2026, 12, 1), date(2026, 12, 31))
    assert await periods(agreement_id) == [december]
    assert events == [
        PeriodBegun(
            subject=agreement_id,
            customer_id=(await kept(agreement_id)).customer_id,
            period_from=december[0],
            period_to=december[1],
        )
    ]


async def test_periods_that_were_missed_are_caught_up() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    with stopped_at(datetime(2027, 1, 15, 12, tzinfo=UTC)):
        await begin_periods(agreement_id)
    assert [first for first, _ in await periods(agreement_id)] == [
        date(2026, 11, 1),
        date(2026, 12, 1),
        date(2027, 1, 1),
    ]
    assert [bank.left_minutes for bank in await hour_banks_of(agreement_id)] == [600, 600, 600]


async def test_nothing_begins_before_the_agreement_after_it_or_when_it_is_ended() -> None:
    form, terms = AgreementForm.RETAINER, period_terms(begins=date(2026, 11, 1))
    coming = await make_agreement(form=form, period=terms, valid_from=date(2026, 12, 1))
    over = await make_agreement(form=form, period=terms, valid_to=date(2026, 11, 25))
    ended = await make_agreement(form=form, period=terms)
    await end_agreement(ended)
    for each in (coming, over, ended):
        await begin_periods(each)
    assert await agreements_with_coming_period() == ()
    assert await instalments_of([coming, over, ended]) == ()


async def test_periods_before_the_agreement_are_not_caught_up() -> None:
    terms = period_terms(begins=date(2026, 11, 1))
    agreement_id = await make_agreement(
        form=AgreementForm.RETAINER, period=terms, valid_from=date(2026, 12, 1)
    )
    with stopped_at(datetime(2026, 12, 5, 12, tzinfo=UTC)):
        await begin_periods(agreement_id)
    assert [one.due_date.month for one in await instalments_of([agreement_id])] == [12]


async def test_what_passed_while_it_was_ended_is_never_asked_for() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    await end_agreement(agreement_id)
    with stopped_at(datetime(2027, 3, 15, 12, tzinfo=UTC)):
        await end_agreement(agreement_id, ended=False)
        await begin_periods(agreement_id)
    assert [first for first, _ in await periods(agreement_id)] == [
        date(2026, 11, 1),
        date(2027, 3, 1),
    ]


async def test_a_pause_moves_no_day_of_the_month_and_stays_free_when_terms_are_changed() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 10, 31))
    await end_agreement(agreement_id)
    with stopped_at(datetime(2027, 3, 15, 12, tzinfo=UTC)):
        await end_agreement(agreement_id, ended=False)
        terms = (await kept(agreement_id)).period
        assert terms is not None
        assert terms.begins == date(2026, 10, 31)
        said = period_terms(begins=terms.begins, bank=terms.bank, description="Ny")
        await change_agreement(agreement_id, AgreementChange(period=said))
    with stopped_at(datetime(2027, 5, 31, 12, tzinfo=UTC)):
        assert await agreements_with_coming_period() == (agreement_id,)
        await begin_periods(agreement_id)
    assert [first for first, _ in await periods(agreement_id)] == [
        date(2026, 10, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
        date(2027, 5, 31),
    ]


async def test_a_pause_before_the_first_period_is_kept_when_terms_are_changed() -> None:
    terms = period_terms(begins=date(2026, 11, 1))
    agreement_id = await make_agreement(form=AgreementForm.RETAINER, period=terms)
    await end_agreement(agreement_id)
    with stopped_at(datetime(2027, 3, 15, 12, tzinfo=UTC)):
        await end_agreement(agreement_id, ended=False)
        said = period_terms(begins=terms.begins, description="Ny")
        await change_agreement(agreement_id, AgreementChange(period=said))
        await begin_periods(agreement_id)
    assert [first for first, _ in await periods(agreement_id)] == [date(2027, 3, 1)]


async def test_a_period_that_is_over_is_refused_but_may_stay_where_it_has_begun() -> None:
    with pytest.raises(Refused, match="PERIOD_OVER"):
        await make_agreement(form=AgreementForm.RETAINER, period=period_terms())
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    terms = (await kept(agreement_id)).period
    assert terms is not None
    with stopped_at(datetime(2027, 3, 15, 12, tzinfo=UTC)):
        await change_agreement(
            agreement_id,
            AgreementChange(period=period_terms(begins=terms.begins, bank=terms.bank)),
        )
    card = await kept(agreement_id)
    assert card.period is not None
    assert card.period.description == "Serviceavtal"


async def test_another_firm_has_no_plans(other_scope: TenantScope) -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    assert await Instalment.exists()
    assert await seen_in(other_scope, lambda: instalments_of([agreement_id])) == ()
    assert await seen_in(other_scope, lambda: hour_banks_of(agreement_id)) == ()
    assert await seen_in(other_scope, due_instalments) == ()
    assert await seen_in(other_scope, agreements_with_coming_period) == ()
