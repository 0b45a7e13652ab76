"""What a report pays, as its consultant reads it: pay for the work, and what is repaid."""

import re
from decimal import Decimal

import pytest

from reskontra.domain.agreements.models import Agreement
from reskontra.domain.assignments.entry_views import Expense, ExpenseKind, LineSide
from reskontra.domain.assignments.models import EntryLine
from reskontra.domain.consultants.models import Consultant
from tests.factories.assignments import make_report
from tests.support.own_pages import Own

CABLES = Expense(
    kind=ExpenseKind.EXPENSE, description="Kablar", paid=Decimal("436.88"), vat=Decimal("87.38")
)
DRIVE = Expense(kind=ExpenseKind.MILEAGE, description="Borås", quantity=Decimal(62))
_SUMS = re.compile(r'class="total"><td>[^<]+</td><td class="right number">([\d\xa0,]+)\xa0')


async def pay_page(own: Own, *expenses: Expense, locale: str = "sv") -> str:
    async with own.inside():
        entry = await make_report(own.task_id, expenses=expenses)
    return await own.page(f"{own.consultants}/pay/{entry}?lang={locale}")


@pytest.mark.parametrize(
    ("works", "sums", "words", "absent"),
    [
        ("EMPLOYEE", ["400,00", "436,88", "836,88"], "före skatt", "exkl. moms"),
        ("COMPANY", ["400,00", "349,50", "749,50"], "exkl. moms", "före skatt"),
    ],
)
async def test_pay_and_what_is_repaid_have_sums_of_their_own(
    own: Own, works: str, sums: list[str], words: str, absent: str
) -> None:
    async with own.inside():
        await Consultant.filter(id=own.consultant_id.uuid).update(
            kind=works, vat_number="SE556703748501"
        )
    page = await pay_page(own, CABLES)
    assert _SUMS.findall(page) == sums
    assert (page.count(words), page.count(absent)) == (1, 0)


async def test_what_is_only_pay_has_one_sum(own: Own) -> None:
    page = await pay_page(own)
    assert _SUMS.findall(page) == ["400,00"]
    assert "Resor och utlägg" not in page


async def test_a_surcharge_is_named_where_it_makes_the_price(own: Own) -> None:
    async with own.inside():
        entry = await make_report(own.task_id)
        line = EntryLine.filter(entry_id=entry.uuid, side=LineSide.PAY)
        await line.update(window_name="Kväll & natt")
    page = await own.page(f"{own.consultants}/pay/{entry}?lang=sv")
    assert page.count(" · Kväll &amp; natt</td>") == 1


async def test_kilometres_say_that_some_of_them_may_be_taxed(own: Own) -> None:
    async with own.inside():
        await Agreement.filter(id=own.agreement_id.uuid).update(mileage_pay=Decimal(5))
    page = await pay_page(own, DRIVE)
    assert "62 km × 5,00" in page
    assert "över det skattefria beloppet" in page


@pytest.mark.parametrize(("locale", "hours"), [("sv", "1 tim × 400,00"), ("en", "1 h × 400.00")])
async def test_hours_are_told_in_the_readers_language(own: Own, locale: str, hours: str) -> None:
    assert hours in await pay_page(own, locale=locale)
