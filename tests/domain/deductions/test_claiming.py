"""What may be claimed, why not yet, and in how many files."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.countries.household import HouseholdKind, HouseholdWork
from reskontra.domain.deductions.claiming import (
    MOST_BUYERS,
    claimables_of,
    judged,
    parted,
    reasons_not_to_claim,
)
from reskontra.domain.deductions.views import Claimable
from reskontra.domain.invoicing.household import HouseholdShare
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deductions_left, invoice
from tests.factories.deductions import PAID, make_paid_rot
from tests.factories.households import ANNA, BERTIL, LINES, TRAVEL, household, make_rot
from tests.factories.invoicing import kr, make_issued

ONE = Claimable(
    invoice_id=InvoiceId.new(),
    invoice_number=1001,
    kind=HouseholdKind.ROT,
    name=ANNA.name,
    personal_number=ANNA.personal_number,
    price=kr("20 000"),
    requested=kr("6 000"),
    paid_date=date(2026, 2, 1),
    other_cost=kr("0"),
    works=(),
)


@pytest.mark.parametrize(
    ("about", "today", "codes"),
    [
        ({}, date(2026, 2, 1), []),
        ({}, date(2027, 1, 31), []),
        ({}, date(2027, 2, 1), ["CLAIM_TOO_LATE"]),
        ({"paid_date": None}, date(2026, 2, 1), ["CLAIM_UNPAID"]),
        ({"requested": kr("10 000")}, date(2026, 2, 1), ["CLAIM_ABOVE_SHARE"]),
        (
            {"requested": kr("10 000"), "paid_date": date(2025, 12, 31)},
            date(2026, 1, 15),
            [],
        ),
        ({"requested": kr("10 000"), "kind": HouseholdKind.RUT}, date(2026, 2, 1), []),
        # The authority's own example of a file: valid by its schema, and above the law.
        ({"price": kr("1 550"), "requested": kr("745")}, date(2026, 2, 1), ["CLAIM_ABOVE_SHARE"]),
    ],
)
def test_when_it_may_be_claimed(about: dict[str, object], today: date, codes: list[str]) -> None:
    found = replace(ONE, **about)  # type: ignore[arg-type]  # each row names fields of its type
    assert [reason.code for reason in reasons_not_to_claim(found, today)] == codes


def test_nothing_drops_out_without_a_reason() -> None:
    found = judged([ONE, replace(ONE, paid_date=None)], date(2026, 3, 1))
    assert [each.obstacle for each in found] == [None, "CLAIM_UNPAID"]


def test_a_file_holds_one_kind_and_one_year() -> None:
    claims = [
        ONE,
        replace(ONE, kind=HouseholdKind.RUT),
        replace(ONE, paid_date=date(2025, 12, 31)),
    ]
    lots = [
        {(each.kind, each.paid_date and each.paid_date.year) for each in lot}
        for lot in parted(claims)
    ]
    assert lots == [
        {(HouseholdKind.ROT, 2025)},
        {(HouseholdKind.ROT, 2026)},
        {(HouseholdKind.RUT, 2026)},
    ]


def test_a_file_holds_at_most_a_hundred_buyers() -> None:
    claims = [
        replace(
            ONE,
            personal_number=f"{number:012d}",
            paid_date=date(2026, 1, 1) + timedelta(days=number),
        )
        for number in range(MOST_BUYERS + 1)
    ]
    again = [replace(each, invoice_number=2000) for each in claims[:MOST_BUYERS]]
    assert [len(lot) for lot in parted(claims)] == [100, 1]
    assert [len({one.personal_number for one in lot}) for lot in parted([*claims, *again])] == [
        100,
        1,
    ]


async def test_each_owner_claims_their_part(company: CompanyId) -> None:
    invoice_id = await make_paid_rot(
        household=household(persons=(ANNA, BERTIL)), lines=(*LINES, TRAVEL)
    )
    found = await invoice(invoice_id)
    assert found is not None
    shares = (await deductions_left([]))[invoice_id]
    claims = claimables_of(found, shares, PAID)
    assert [each.requested for each in claims] == [kr("3 000"), kr("3 000")]
    assert [each.paid for each in claims] == [kr("7 000"), kr("7 000")]
    assert [each.other_cost for each in claims] == [kr("250"), kr("250")]
    (work,) = claims[0].works
    assert (work.work, work.hours, work.material) == (
        HouseholdWork.PLUMBING,
        10,
        kr("3 125"),
    )


async def test_what_is_unpaid_has_no_day_of_payment(company: CompanyId) -> None:
    invoice_id = await make_rot()
    found = await invoice(invoice_id)
    assert found is not None
    (claim,) = claimables_of(found, (await deductions_left([]))[invoice_id], PAID)
    assert claim.paid_date is None


async def test_an_ordinary_invoice_claims_nothing(company: CompanyId) -> None:
    found = await invoice(await make_issued())
    assert found is not None
    share = HouseholdShare(name="", personal_number="", price=kr("1"), deduction=kr("1"))
    assert claimables_of(found, [share], PAID) == ()


async def test_of_prices_with_vat_what_stands_on_the_lines_is_claimed(company: CompanyId) -> None:
    """16 000 kr of labour, 5 000 kr of material and 400 kr of travel, all with VAT."""
    invoice_id = await make_paid_rot(lines=(*LINES, TRAVEL), prices_include_vat=True)
    found = await invoice(invoice_id)
    assert found is not None
    (claim,) = claimables_of(found, (await deductions_left([]))[invoice_id], PAID)
    assert (claim.price, claim.requested, claim.other_cost) == (kr("16000"), kr("4800"), kr("400"))
    assert [work.material for work in claim.works] == [kr("5000")]
