"""Who deducts VAT, and as whom a consultant is paid."""

import pytest

from reskontra.domain.assignments.input_vat import Payee, deducts, payee_of
from reskontra.domain.consultants.views import ConsultantKind
from reskontra.domain.countries.vat import VatClass, VatStatus

NUMBER = "SE556677889901"


@pytest.mark.parametrize(
    ("kind", "vat_number", "payee"),
    [
        (None, None, Payee.PERSON),
        (ConsultantKind.EMPLOYEE, None, Payee.PERSON),
        (ConsultantKind.HOURLY, None, Payee.PERSON),
        (ConsultantKind.SELF_EMPLOYED, None, Payee.PERSON),
        (ConsultantKind.COMPANY, NUMBER, Payee.REGISTERED),
        (ConsultantKind.COMPANY, None, Payee.UNREGISTERED),
    ],
)
def test_a_company_without_a_vat_number_is_not_registered(
    kind: ConsultantKind | None, vat_number: str | None, payee: Payee
) -> None:
    assert payee_of(kind, vat_number) is payee


@pytest.mark.parametrize(
    ("status", "vat_number", "sold", "expected"),
    [
        (VatStatus.NORMAL, NUMBER, VatClass.STANDARD, True),
        (VatStatus.NORMAL, NUMBER, VatClass.BOOKS, True),
        (VatStatus.NORMAL, NUMBER, VatClass.EXEMPT, False),
        (VatStatus.NORMAL, None, VatClass.STANDARD, False),
        (VatStatus.SMALL_BUSINESS, NUMBER, VatClass.STANDARD, False),
        (VatStatus.UNREGISTERED, NUMBER, VatClass.STANDARD, False),
    ],
)
def test_a_firm_deducts_where_it_is_registered_and_its_sale_bears_vat(
    status: VatStatus, vat_number: str | None, sold: VatClass, expected: bool
) -> None:
    assert deducts(status, vat_number, sold) is expected
