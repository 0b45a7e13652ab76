"""What somebody who writes in another currency is told before it is issued.

Source: ML (2023:200) 8 kap. 21-22 §§.
"""

from dataclasses import replace
from datetime import date

import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.queries import draft_totals
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_issued, new_draft

pytestmark = pytest.mark.usefixtures("published", "payable_from_abroad")

IN_EURO: dict[str, object] = {"currency": "EUR", "invoice_date": date(2026, 11, 20)}


@pytest.fixture
async def payable_from_abroad(company: CompanyId) -> None:
    """The company, with an account that takes other currencies than kronor."""
    await change_company(CompanyChange(iban="SE3550000000054910000003"))


@pytest.mark.parametrize(
    "about",
    [
        {"invoice_date": date.min},
        {"supply_date": date.min},
        {"supply_date": date.min, "supply_to": date(1, 1, 7)},
        {"invoice_date": date(1, 1, 7), "form": InvoiceForm.ADVANCE},
    ],
)
async def test_days_before_all_law_are_told_as_they_are_in_kronor(about: dict[str, object]) -> None:
    told = await draft_totals(new_draft(**(IN_EURO | about)))
    home = await draft_totals(new_draft(**(IN_EURO | about | {"currency": "SEK"})))
    assert [(each.code, each.path) for each in told.problems] == [
        (each.code, each.path) for each in home.problems
    ]
    assert told.problems
    assert [each.code for each in told.missing] == ["RATE_MISSING"]


async def test_what_is_written_without_a_rate_is_told_what_is_missing() -> None:
    told = await draft_totals(new_draft(**IN_EURO, supply_date=date(2026, 10, 1)))
    (reason,) = told.missing
    assert (reason.code, reason.path, reason.action) == (
        "RATE_MISSING",
        ("currency",),
        "ENTER_RATE",
    )


async def test_an_advance_in_another_currency_is_told_and_not_taken_off() -> None:
    customer_id = await make_customer()
    advance_id = await make_issued(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    new = new_draft(customer_id=customer_id, **IN_EURO)
    told = await draft_totals(replace(new, advances=(advance_id,)))
    (reason,) = told.problems
    assert (reason.code, reason.path) == ("ADVANCE_CURRENCY_UNFIT", ("advances", "0"))
    assert told.totals == (await draft_totals(new)).totals
