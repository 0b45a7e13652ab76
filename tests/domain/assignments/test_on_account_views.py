"""What is left on account, and what of it no work reaches."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.assignments.on_account_views import Apart, OnAccount, WorkVat, is_reached
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatCase, VatClass
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.on_account import OnAccountSum
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from tests.factories.invoicing import kr

SWEDEN = country_of("SE")
CONSULTING = WorkVat(VatClass.STANDARD, date(2026, 11, 2))
BOOKS = WorkVat(VatClass.BOOKS, date(2026, 11, 2))
STANDARD, REDUCED = domestic(Decimal(25)), domestic(Decimal(6))
EXEMPT = VatTreatment(VatCase.EXEMPT, Decimal(0))
ABROAD = VatTreatment(VatCase.EU_SERVICE, Decimal(0))


@pytest.mark.parametrize(
    ("case", "treatment", "work", "expected"),
    [
        ("the same rate", STANDARD, [CONSULTING], True),
        ("one of several", REDUCED, [CONSULTING, BOOKS], True),
        ("another rate", REDUCED, [CONSULTING], False),
        ("exempt work", STANDARD, [WorkVat(VatClass.EXEMPT, date(2026, 11, 2))], False),
        ("nobody has worked yet", REDUCED, [], True),
        ("exempt, beside work that is", EXEMPT, [
            CONSULTING, WorkVat(VatClass.EXEMPT, date(2026, 11, 2))], True),
        ("exempt, beside work that bears VAT", EXEMPT, [CONSULTING], False),
        ("taxed, of a firm that charges no VAT any more", STANDARD, [CONSULTING.exempt], False),
        ("exempt, of a firm that charges no VAT", EXEMPT, [CONSULTING.exempt], True),
        ("the buyer owes it, whatever is sold", ABROAD, [BOOKS], True),
        ("food as it was taxed then", domestic(Decimal(12)), [
            WorkVat(VatClass.FOOD, date(2026, 3, 31))], True),
        ("food as it is taxed now", domestic(Decimal(12)), [
            WorkVat(VatClass.FOOD, date(2026, 4, 1))], False),
    ],
)  # fmt: skip
def test_work_reaches_what_is_taxed_as_it_is(
    case: str, treatment: VatTreatment, work: list[WorkVat], expected: bool
) -> None:
    assert is_reached(treatment, work, SWEDEN) is expected, case


def test_what_no_work_reaches_is_told_by_its_vat() -> None:
    sums = [
        OnAccountSum(InvoiceId.new(), STANDARD, kr("1000"), kr("400")),
        OnAccountSum(InvoiceId.new(), REDUCED, kr("300"), kr("0")),
        OnAccountSum(InvoiceId.new(), REDUCED, kr("50.50"), kr("0")),
        OnAccountSum(InvoiceId.new(), domestic(Decimal(12)), kr("80"), kr("80")),
    ]
    assert OnAccount.of(sums, [CONSULTING], SWEDEN) == OnAccount(
        invoiced=kr("1430.50"),
        taken=kr("480"),
        left=kr("950.50"),
        apart=(Apart(Decimal(6), kr("350.50")),),
    )


def test_what_is_reached_is_what_is_left_less_what_is_apart() -> None:
    sums = [
        OnAccountSum(InvoiceId.new(), STANDARD, kr("1000"), kr("400")),
        OnAccountSum(InvoiceId.new(), REDUCED, kr("300"), kr("0")),
    ]
    assert OnAccount.of(sums, [CONSULTING], SWEDEN).reached == kr("600")
