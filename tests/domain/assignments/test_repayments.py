"""Persons are repaid what they laid out, at once and whole; companies invoice it without VAT."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import approve_time, draft_self_bill
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, Expense, ExpenseKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.margins import MarginBy
from reskontra.domain.assignments.models import PayLine
from reskontra.domain.assignments.queries import entry, margins, pay_lines_of, self_bills
from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.consultants.commands import create_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.views import ConsultantEntry, Release
from reskontra.domain.countries.vat import VatStatus
from tests.factories import varied
from tests.factories.assignments import make_assignment, make_report
from tests.factories.billing import COMPANY
from tests.factories.consultants import consultant_entry
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")

DAY = date(2026, 11, 2)
STAFF = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")
# 349,50 kr and 25 % VAT.
CABLES = Expense(
    kind=ExpenseKind.EXPENSE, description="Kablar", paid=Decimal("436.88"), vat=Decimal("87.38")
)


async def reported(works: ConsultantEntry) -> tuple[ConsultantId, EntryId]:
    consultant_id = await create_consultant(works)
    assignment_id = await make_assignment(consultant_id=consultant_id)
    return consultant_id, await make_report(assignment_id, expenses=(CABLES,))


async def earned(entry_id: EntryId) -> list[tuple[str, bool]]:
    lines = (await pay_lines_of([entry_id]))[entry_id]
    return [(str(line.amount.amount), line.is_released) for line in lines]


async def test_what_was_laid_out_is_repaid_whole_and_billed_without_vat() -> None:
    _, entry_id = await reported(consultant_entry())
    await approve_time(entry_id, STAFF)
    card = await entry(entry_id)
    assert card is not None
    assert (card.revenue, card.pay, card.pay_cost) == (kr("1349.50"), kr("836.88"), kr("749.50"))
    assert [(each.paid, each.vat) for each in card.expenses] == [(CABLES.paid, CABLES.vat)]
    assert await earned(entry_id) == [("400.00", True), ("436.88", True)]


async def test_margins_leave_the_vat_out_that_the_firm_deducts() -> None:
    _, entry_id = await reported(consultant_entry())
    await approve_time(entry_id, STAFF)
    (row,) = await margins(MarginBy.MONTH, DAY, DAY)
    assert (row.unbilled, row.pay) == (kr("1349.50"), kr("749.50"))


async def test_a_repayment_does_not_wait_for_the_customer() -> None:
    _, entry_id = await reported(consultant_entry(release=Release.WHEN_PAID))
    await approve_time(entry_id, STAFF)
    assert await earned(entry_id) == [("400.00", False), ("436.88", True)]


async def test_a_company_invoices_without_vat_and_waits_for_all_of_it() -> None:
    _, entry_id = await reported(varied(COMPANY, release=Release.WHEN_PAID))
    await approve_time(entry_id, STAFF)
    assert await earned(entry_id) == [("400.00", False), ("349.50", False)]
    card = await entry(entry_id)
    assert card is not None
    assert card.pay_cost == card.pay == kr("749.50")


async def test_a_companys_bill_bears_vat_once() -> None:
    consultant_id, entry_id = await reported(COMPANY)
    await approve_time(entry_id, STAFF)
    await draft_self_bill(consultant_id)
    (bill,) = await self_bills()
    assert (bill.net, bill.vat) == (kr("749.50"), kr("187.38"))


async def test_a_company_that_is_not_registered_is_repaid_with_vat_and_bills_none() -> None:
    consultant_id, entry_id = await reported(varied(COMPANY, vat_number=None))
    await approve_time(entry_id, STAFF)
    card = await entry(entry_id)
    assert card is not None
    assert (card.revenue, card.pay, card.pay_cost) == (kr("1436.88"), kr("836.88"), kr("836.88"))
    (row,) = await margins(MarginBy.MONTH, DAY, DAY)
    assert (row.unbilled, row.pay) == (kr("1436.88"), kr("836.88"))
    await draft_self_bill(consultant_id)
    (bill,) = await self_bills()
    assert (bill.net, bill.vat) == (kr("836.88"), kr("0"))


@pytest.mark.parametrize(
    ("works", "repaid", "cost"),
    [
        # 400 kr for the hour, and 349,50 kr of cables with 87,38 kr of VAT.
        (consultant_entry(), "836.88", "836.88"),
        # 25 % is added to all of it, 100,00 kr and 87,38 kr, line by line.
        (COMPANY, "749.50", "936.88"),
        (varied(COMPANY, vat_number=None), "836.88", "836.88"),
    ],
    ids=["a person", "a registered company", "a company that is not"],
)
async def test_what_a_firm_that_deducts_nothing_pays_is_what_it_costs_and_rebills(
    works: ConsultantEntry, repaid: str, cost: str
) -> None:
    await change_company(CompanyChange(vat_status=VatStatus.SMALL_BUSINESS))
    _, entry_id = await reported(works)
    await approve_time(entry_id, STAFF)
    card = await entry(entry_id)
    assert card is not None
    assert (card.revenue, card.pay, card.pay_cost) == (kr("1436.88"), kr(repaid), kr(cost))
    (row,) = await margins(MarginBy.MONTH, DAY, DAY)
    assert row.pay == kr(cost)


async def test_it_is_earned_as_it_was_reported_whatever_the_consultant_is_now() -> None:
    consultant_id, entry_id = await reported(COMPANY)
    await Consultant.filter(id=consultant_id.uuid).update(kind="HOURLY")
    await approve_time(entry_id, STAFF)
    assert await earned(entry_id) == [("400.00", True), ("349.50", True)]
    assert {line.earned_as for line in await PayLine.all()} == {"COMPANY"}
