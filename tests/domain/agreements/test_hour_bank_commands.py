"""Banks of hours: drawn from under a lock, rolled over or expired, and given back."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.agreements.commands import begin_periods, draw_hours, return_hours
from reskontra.domain.agreements.events import HourBankLow
from reskontra.domain.agreements.hour_banks import AtEnd, Draw
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import HourBank, HourBankDraw
from reskontra.domain.agreements.plan_views import Drawn
from reskontra.domain.agreements.queries import agreement, hour_banks_of, instalments_of
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.agreements import bank_terms, make_agreement, make_hour_bank, period_terms
from tests.factories.company import make_company

NOVEMBER, DECEMBER = date(2026, 11, 26), date(2026, 12, 3)
ROLLING = bank_terms(at_end=AtEnd.ROLLS)
PRICE = Decimal(1200)


@pytest.fixture(autouse=True)
def _in_november() -> Iterator[None]:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


async def left(agreement_id: AgreementId) -> list[int]:
    return [bank.left_minutes for bank in await hour_banks_of(agreement_id)]


async def in_december(agreement_id: AgreementId) -> None:
    with stopped_at(datetime(2026, 12, 3, 12, tzinfo=UTC)):
        await begin_periods(agreement_id)


@pytest.mark.usefixtures("company")
async def test_work_draws_and_what_goes_beyond_has_its_own_price() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    first, second = EntryId.new(), EntryId.new()
    assert await draw_hours(agreement_id, first, 450, NOVEMBER) == Drawn(Draw(450, 0), PRICE)
    assert await draw_hours(agreement_id, second, 200, NOVEMBER) == Drawn(Draw(150, 50), PRICE)
    assert await left(agreement_id) == [0]
    assert await draw_hours(agreement_id, EntryId.new(), 30, NOVEMBER) == Drawn(Draw(0, 30), PRICE)


@pytest.mark.usefixtures("company")
async def test_work_does_not_wait_for_its_period_to_be_begun() -> None:
    agreement_id = await make_agreement(
        form=AgreementForm.HOUR_BANK,
        period=period_terms(begins=date(2026, 11, 1), bank=bank_terms(at_end=AtEnd.EXPIRES)),
    )
    drawn = await draw_hours(agreement_id, EntryId.new(), 450, NOVEMBER)
    assert (drawn, await left(agreement_id)) == (Drawn(Draw(450, 0), PRICE), [150])
    with stopped_at(datetime(2026, 11, 30, 23, 5, tzinfo=UTC)):
        drawn = await draw_hours(agreement_id, EntryId.new(), 30, date(2026, 12, 1))
    assert (drawn, await left(agreement_id)) == (Drawn(Draw(30, 0), PRICE), [150, 570])
    await in_december(agreement_id)
    assert len(await instalments_of([agreement_id])) == len(await left(agreement_id))


@pytest.mark.usefixtures("company")
async def test_a_warning_is_told_once_when_the_share_is_used() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    card = await agreement(agreement_id)
    assert card is not None
    with recording() as events:
        await draw_hours(agreement_id, EntryId.new(), 479, NOVEMBER)
    assert events == []
    with recording() as events:
        await draw_hours(agreement_id, EntryId.new(), 1, NOVEMBER)
        await draw_hours(agreement_id, EntryId.new(), 60, NOVEMBER)
    assert events == [
        HourBankLow(subject=agreement_id, customer_id=card.customer_id, left_minutes=120)
    ]


@pytest.mark.usefixtures("company")
async def test_rejected_work_gives_back_and_reported_anew_draws_once() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    entry_id = EntryId.new()
    await draw_hours(agreement_id, entry_id, 300, NOVEMBER)
    await draw_hours(agreement_id, entry_id, 240, NOVEMBER)
    assert await left(agreement_id) == [360]
    await return_hours(entry_id)
    await return_hours(entry_id)
    assert await left(agreement_id) == [600]
    assert not await HourBankDraw.exists()


@pytest.mark.usefixtures("company")
async def test_what_expires_is_drawn_by_work_of_its_days_alone() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 11, 1))
    await draw_hours(agreement_id, EntryId.new(), 100, NOVEMBER)
    await in_december(agreement_id)
    assert await left(agreement_id) == [500, 600]
    await draw_hours(agreement_id, EntryId.new(), 600, NOVEMBER)
    await draw_hours(agreement_id, EntryId.new(), 60, DECEMBER)
    assert await left(agreement_id) == [0, 540]


@pytest.mark.usefixtures("company")
async def test_what_rolls_over_is_one_pot() -> None:
    agreement_id = await make_hour_bank(bank=ROLLING, begins=date(2026, 11, 1))
    rejected = EntryId.new()
    await draw_hours(agreement_id, rejected, 100, NOVEMBER)
    await in_december(agreement_id)
    assert await left(agreement_id) == [0, 1100]
    await draw_hours(agreement_id, EntryId.new(), 50, NOVEMBER)
    assert await left(agreement_id) == [0, 1050]
    await return_hours(rejected)
    assert await left(agreement_id) == [0, 1150]


@pytest.mark.usefixtures("company")
async def test_work_of_days_without_a_bank_goes_beyond_it() -> None:
    agreement_id = await make_hour_bank(begins=date(2026, 12, 1))
    drawn = await draw_hours(agreement_id, EntryId.new(), 60, NOVEMBER)
    assert drawn == Drawn(Draw(0, 60), PRICE)
    assert await draw_hours(await make_agreement(), EntryId.new(), 60, NOVEMBER) is None


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    "about", [{"drawn_minutes": 601}, {"drawn_minutes": -1}, {"rolled_out_minutes": 601}], ids=str
)
async def test_the_database_too_draws_no_bank_below_nothing(about: dict[str, object]) -> None:
    await make_hour_bank(begins=date(2026, 11, 1))
    with pytest.raises(IntegrityError):
        async with savepoint():
            await HourBank.all().update(**about)


async def test_two_who_draw_at_once_never_go_below_nothing(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            agreement_id = await make_hour_bank(begins=date(2026, 11, 1))

        async def draw() -> Drawn | None:
            async with tenant_transaction():
                return await draw_hours(agreement_id, EntryId.new(), 90, NOVEMBER)

        drawn = await asyncio.gather(*(draw() for _ in range(10)))
        async with tenant_transaction():
            assert await left(agreement_id) == [0]
    taken = [each.draw for each in drawn if each]
    assert sum(each.minutes for each in taken) == 600
    assert sum(each.over_minutes for each in taken) == 300
