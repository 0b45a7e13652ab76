"""Nothing is written that breaks a rule which receivers enforce."""

from dataclasses import replace
from typing import Any

import pytest

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.peppol_reasons import reasons_not_to_write
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from tests.domain.invoicing.test_peppol_bis import free_of_vat
from tests.workers.rendering import invoices
from tests.workers.rendering.invoices import SELLER, make_document

BUYER = replace(invoices.BUYER, org_number="556703-7485")
ABROAD = Address(line1="Hauptstr. 1", postal_code="10115", city="Berlin", country="DE")
GERMAN = replace(BUYER, org_number="HRB 1", vat_number="DE136695976", address=ABROAD)
PERSON = replace(BUYER, kind="PERSON", org_number=None, vat_number=None)
UNKNOWN = replace(SELLER, vat_number=None, is_f_skatt_approved=False)


def codes(**changes: Any) -> list[str]:
    return [each.code for each in reasons_not_to_write(make_document(**{"buyer": BUYER} | changes))]


@pytest.mark.parametrize(
    ("rule", "changes", "expected"),
    [
        ("all is there", {}, []),
        ("a draft is judged as it would be", {"number": None}, []),
        ("BT-5", {"currency": "EUR"}, ["E_INVOICE_IN_CURRENCY"]),
        ("BR-CO-13", {"net": Money(1)}, ["E_INVOICE_SUMS_APART"]),
        ("BR-S-02", {"seller": UNKNOWN}, ["E_INVOICE_SELLER_UNREGISTERED"]),
        ("BR-S-02", {"seller": replace(UNKNOWN, is_f_skatt_approved=True)}, []),
        (
            "PEPPOL-EN16931-R020",
            {"seller": replace(SELLER, org_number="")},
            ["E_INVOICE_SELLER_WITHOUT_ADDRESS"],
        ),
        (
            "PEPPOL-COMMON-R049",
            {"seller": replace(SELLER, org_number="556703-7486")},
            ["E_INVOICE_SELLER_WITHOUT_ADDRESS"],
        ),
        ("PEPPOL-EN16931-R003", {"buyer_reference": ""}, ["E_INVOICE_REFERENCE_MISSING"]),
        ("PEPPOL-EN16931-R003", {"buyer_reference": " "}, ["E_INVOICE_REFERENCE_MISSING"]),
        ("PEPPOL-EN16931-R010", {"buyer": GERMAN}, ["E_INVOICE_BUYER_WITHOUT_ADDRESS"]),
        ("PEPPOL-EN16931-R010", {"buyer": replace(GERMAN, peppol_id="9930:de136695976")}, []),
        (
            "PEPPOL-EN16931-CL008",
            {"buyer": replace(GERMAN, peppol_id="9999:1")},
            ["E_INVOICE_BUYER_WITHOUT_ADDRESS"],
        ),
        (
            "PEPPOL-COMMON-R049",
            {"buyer": replace(BUYER, org_number="556703-7486")},
            ["E_INVOICE_BUYER_WITHOUT_ADDRESS"],
        ),
        (
            "PEPPOL-EN16931-R010 and R003",
            {"buyer": GERMAN, "buyer_reference": ""},
            ["E_INVOICE_BUYER_WITHOUT_ADDRESS", "E_INVOICE_REFERENCE_MISSING"],
        ),
        ("PEPPOL-EN16931-R010", {"buyer": PERSON}, ["E_INVOICE_TO_PERSON"]),
        (
            "no reference takes it to a person",
            {"buyer": PERSON, "buyer_reference": ""},
            ["E_INVOICE_TO_PERSON"],
        ),
        (
            "a number that is a person's",
            {"buyer": replace(PERSON, kind=None, org_number="900101-2384")},
            ["E_INVOICE_TO_PERSON"],
        ),
        (
            "everything at once",
            {"seller": UNKNOWN, "buyer_reference": "", "currency": "EUR"},
            [
                "E_INVOICE_IN_CURRENCY",
                "E_INVOICE_SELLER_UNREGISTERED",
                "E_INVOICE_REFERENCE_MISSING",
            ],
        ),
    ],
)
def test_what_a_receiver_would_reject_is_not_written(
    rule: str, changes: dict[str, Any], expected: list[str]
) -> None:
    assert codes(**changes) == expected, rule


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"buyer": GERMAN}, ("customerId",)),
        ({"buyer": PERSON}, ("customerId",)),
        ({"buyer_reference": ""}, ("buyerReference",)),
    ],
)
def test_what_the_writer_can_mend_has_its_place(
    changes: dict[str, Any], path: tuple[str, ...]
) -> None:
    (reason,) = reasons_not_to_write(make_document(**{"buyer": BUYER} | changes))
    assert reason.path == path


def test_what_is_outside_of_vat_stands_alone() -> None:
    """BR-O-11 … BR-O-14."""
    mixed = free_of_vat(VatCase.SERVICE_OUTSIDE_EU, VatCase.EXPORT_GOODS, buyer=BUYER)
    assert [each.code for each in reasons_not_to_write(mixed)] == ["E_INVOICE_OUTSIDE_VAT_MIXED"]


@pytest.mark.parametrize("case", [VatCase.EU_GOODS, VatCase.EXPORT_GOODS])
def test_what_leaves_the_country_does_so_under_a_vat_number(case: VatCase) -> None:
    """BR-IC-02 and BR-G-02: to be approved for F-skatt is not enough."""
    left = free_of_vat(case, buyer=BUYER, seller=replace(SELLER, vat_number=None))
    assert [each.code for each in reasons_not_to_write(left)] == ["E_INVOICE_SELLER_UNREGISTERED"]


def test_who_sells_outside_of_vat_alone_needs_no_number() -> None:
    """BR-O-02 forbids it."""
    sold = free_of_vat(VatCase.SERVICE_OUTSIDE_EU, buyer=BUYER, seller=UNKNOWN)
    assert reasons_not_to_write(sold) == []
