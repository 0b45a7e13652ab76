"""The company as others see it."""

import pytest

from reskontra.domain.company.commands import take_next_number
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import profile, series
from reskontra.domain.company.views import NumberSeriesStatus, Series
from tests.factories.company import ENTRY


async def test_the_profile_is_what_was_written(company: CompanyId) -> None:
    found = await profile()
    assert (found.id, found.address, found.bankgiro) == (company, ENTRY.address, ENTRY.bankgiro)
    assert (found.payment_terms_days, found.rounds_to_krona, found.locale) == (30, True, "sv")
    assert found.books_closed_through is None


@pytest.mark.usefixtures("company")
async def test_a_series_tells_where_it_stands() -> None:
    await take_next_number(Series.INVOICE)
    assert await series() == [
        NumberSeriesStatus("AGREEMENT", 1001, 1001, 1),
        NumberSeriesStatus("ASSIGNMENT", 1001, 1001, 1),
        NumberSeriesStatus("CONSULTANT", 1001, 1001, 1),
        NumberSeriesStatus("CUSTOMER", 1001, 1001, 1),
        NumberSeriesStatus("INVOICE", 1001, 1002, 1),
    ]
