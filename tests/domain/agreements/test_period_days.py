"""Periods that are agreed on again or on another day, while an agreement is changed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from reskontra.domain.agreements.commands import begin_periods, change_agreement
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import (
    agreement,
    agreements_with_coming_period,
    instalments_of,
)
from reskontra.domain.agreements.views import AgreementCard, AgreementChange, AgreementForm
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from tests.factories.agreements import make_agreement, period_terms

pytestmark = pytest.mark.usefixtures("company")


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


@pytest.mark.parametrize(
    ("change", "back"),
    [
        (
            AgreementChange(form=AgreementForm.RUNNING),
            AgreementChange(
                form=AgreementForm.RETAINER, period=period_terms(begins=date(2026, 11, 1))
            ),
        ),
        (AgreementChange(valid_to=date(2026, 12, 15)), AgreementChange(valid_to=None)),
    ],
    ids=["by the hour meanwhile", "over meanwhile"],
)
async def test_months_without_periods_are_not_asked_for_when_they_are_agreed_on_again(
    change: AgreementChange, back: AgreementChange
) -> None:
    terms = period_terms(begins=date(2026, 11, 1))
    agreement_id = await make_agreement(form=AgreementForm.RETAINER, period=terms)
    await begin_periods(agreement_id)
    await change_agreement(agreement_id, change)
    with stopped_at(datetime(2027, 6, 10, 12, tzinfo=UTC)):
        await change_agreement(agreement_id, back)
        assert await agreements_with_coming_period() == (agreement_id,)
        await begin_periods(agreement_id)
    assert [first for first, _ in await periods(agreement_id)] == [
        date(2026, 11, 1),
        date(2027, 6, 1),
    ]


async def test_another_day_of_the_month_holds_from_a_day_after_what_is_paid_for() -> None:
    agreement_id = await make_agreement(
        form=AgreementForm.RETAINER, period=period_terms(begins=date(2026, 11, 1))
    )
    await begin_periods(agreement_id)
    version = (await kept(agreement_id)).version
    with pytest.raises(Refused, match="PERIOD_DAY_UNFIT"):
        await change_agreement(
            agreement_id, AgreementChange(period=period_terms(begins=date(2026, 11, 15)))
        )
    assert (await kept(agreement_id)).version == version
    await change_agreement(
        agreement_id, AgreementChange(period=period_terms(begins=date(2026, 12, 15)))
    )
    with stopped_at(datetime(2026, 12, 20, 12, tzinfo=UTC)):
        await begin_periods(agreement_id)
    assert await periods(agreement_id) == [
        (date(2026, 11, 1), date(2026, 11, 30)),
        (date(2026, 12, 15), date(2027, 1, 14)),
    ]
