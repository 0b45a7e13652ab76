"""Hours whose purchase is credited: they come back by share, and what is owed goes on."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from fractions import Fraction
from uuid import UUID

import pytest

from reskontra.domain.agreements.commands import (
    begin_periods,
    credit_hours,
    draw_hours,
    note_billed,
    return_hours,
)
from reskontra.domain.agreements.events import HourBankCredited
from reskontra.domain.agreements.hour_banks import AtEnd, Draw
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import HourBank
from reskontra.domain.agreements.queries import agreement, hour_banks_of, instalments_of
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.tenancy.scope import TenantScope
from tests.factories.agreements import bank_terms, make_hour_bank
from tests.factories.invoicing import make_issued
from tests.support.elsewhere import done_in

pytestmark = pytest.mark.usefixtures("company")
NOVEMBER = date(2026, 11, 26)
HALF, ALL = Fraction(1, 2), Fraction(1)


@pytest.fixture(autouse=True)
def _in_november() -> Iterator[None]:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


async def bought(at_end: AtEnd) -> tuple[AgreementId, UUID]:
    """Ten hours of November on an invoice."""
    agreement_id = await make_hour_bank(bank=bank_terms(at_end=at_end), begins=date(2026, 11, 1))
    card = await agreement(agreement_id)
    assert card is not None
    (sum_of_it,) = await instalments_of([agreement_id])
    invoice = (await make_issued()).uuid
    await note_billed(card, sum_of_it.id, invoice)
    return agreement_id, invoice


async def left(agreement_id: AgreementId) -> list[int]:
    return [bank.left_minutes for bank in await hour_banks_of(agreement_id)]


async def in_december(agreement_id: AgreementId) -> None:
    with stopped_at(datetime(2026, 12, 3, 12, tzinfo=UTC)):
        await begin_periods(agreement_id)


CREDITS = {
    "nothing was drawn": (AtEnd.EXPIRES, ALL, 0, [0, 600]),
    "what was drawn stays drawn, and the next purchase fills it": (
        AtEnd.EXPIRES,
        ALL,
        100,
        [0, 500],
    ),
    "what is left of a part expires as ever": (AtEnd.EXPIRES, HALF, 100, [200, 600]),
    "of one pot": (AtEnd.ROLLS, ALL, 100, [0, 500]),
    "a part of one pot": (AtEnd.ROLLS, HALF, 100, [0, 800]),
    "more than the pot has": (AtEnd.ROLLS, ALL, 600, [0, 0]),
}


@pytest.mark.parametrize("case", CREDITS)
@pytest.mark.parametrize("is_begun", [True, False], ids=["late", "in its period"])
async def test_what_is_credited_was_never_bought_and_what_is_drawn_stays_so(
    case: str, *, is_begun: bool
) -> None:
    at_end, share, drawn, banks = CREDITS[case]
    agreement_id, invoice = await bought(at_end)
    await draw_hours(agreement_id, EntryId.new(), drawn, NOVEMBER)

    async def credit() -> None:
        await credit_hours(invoice, share)

    async def begin() -> None:
        await in_december(agreement_id)

    for deed in (begin, credit) if is_begun else (credit, begin):
        await deed()
    assert await left(agreement_id) == banks


async def test_a_bank_may_be_below_nothing() -> None:
    agreement_id, invoice = await bought(AtEnd.EXPIRES)
    await draw_hours(agreement_id, EntryId.new(), 100, NOVEMBER)
    await credit_hours(invoice, ALL)
    assert await left(agreement_id) == [-100]


async def test_work_goes_beyond_what_is_credited_and_comes_back_to_what_is_owed() -> None:
    agreement_id, invoice = await bought(AtEnd.EXPIRES)
    rejected = EntryId.new()
    await draw_hours(agreement_id, rejected, 100, NOVEMBER)
    await credit_hours(invoice, ALL)
    drawn = await draw_hours(agreement_id, EntryId.new(), 60, NOVEMBER)
    assert drawn is not None
    assert drawn.draw == Draw(0, 60)
    await in_december(agreement_id)
    assert await left(agreement_id) == [0, 500]
    await return_hours(rejected)
    assert await left(agreement_id) == [0, 600]


async def test_the_office_is_told_once_and_hours_that_are_invoiced_anew_are_bought_again() -> None:
    agreement_id, invoice = await bought(AtEnd.EXPIRES)
    await draw_hours(agreement_id, EntryId.new(), 100, NOVEMBER)
    with recording() as events:
        await credit_hours(invoice, HALF)
        await credit_hours(invoice, ALL)
        await credit_hours(invoice, ALL)
    told = [each for each in events if isinstance(each, HourBankCredited)]
    assert [(each.credited_minutes, each.left_minutes) for each in told] == [
        (300, 200),
        (300, -100),
    ]
    await in_december(agreement_id)
    with recording() as events:
        await credit_hours(invoice, Fraction(0))
    assert (events, await left(agreement_id)) == ([], [500, 600])


async def test_another_firms_invoice_credits_no_hours(other_scope: TenantScope) -> None:
    agreement_id, invoice = await bought(AtEnd.EXPIRES)
    await done_in(other_scope, lambda: credit_hours(invoice, ALL))
    assert await HourBank.filter(credited_minutes__gt=0).count() == 0
    assert await left(agreement_id) == [600]
