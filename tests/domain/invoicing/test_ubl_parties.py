"""Parties and payment by the Swedish rules of Peppol BIS Billing 3 (SE-R-001 … SE-R-013)."""

from dataclasses import replace

import pytest

from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.ubl import written
from reskontra.domain.invoicing.ubl_parties import customer, payment, supplier
from reskontra.domain.kernel.addresses import Address
from tests.support.ubl import Ubl
from tests.workers.rendering.invoices import BUYER, SELLER

PARTY = "cac:AccountingSupplierParty/cac:Party"
BUYS = "cac:AccountingCustomerParty/cac:Party"


def sold_by(seller: Seller = SELLER, *, tells_vat_number: bool = True) -> Ubl:
    return Ubl(written("Invoice", supplier(seller, "Johan", tells_vat_number=tells_vat_number)))


def bought_by(buyer: Buyer, *, tells_vat_number: bool = True) -> Ubl:
    return Ubl(written("Invoice", customer(buyer, tells_vat_number=tells_vat_number)))


def test_a_swedish_seller_is_told_by_the_numbers_of_sweden() -> None:
    ubl = sold_by()
    assert (ubl.one(f"{PARTY}/cbc:EndpointID"), ubl.scheme(f"{PARTY}/cbc:EndpointID")) == (
        "5567037485",
        "0007",
    )
    assert ubl.one(f"{PARTY}/cac:PartyLegalEntity/cbc:CompanyID") == "5567037485"
    assert ubl.one(f"{PARTY}/cac:PartyLegalEntity/cbc:CompanyLegalForm") == "Säte: Stockholm"
    taxes = f"{PARTY}/cac:PartyTaxScheme"
    assert ubl.all(f"{taxes}/cbc:CompanyID") == ["SE556703748501", "Godkänd för F-skatt"]
    assert ubl.all(f"{taxes}/cac:TaxScheme/cbc:ID") == ["VAT", "TAX"]


def test_what_a_seller_is_not_is_not_said() -> None:
    bare = replace(SELLER, is_f_skatt_approved=False, seat="", vat_number=None)
    ubl = sold_by(bare)
    assert ubl.all(f"{PARTY}/cac:PartyTaxScheme/cbc:CompanyID") == []
    assert ubl.all(f"{PARTY}/cac:PartyLegalEntity/cbc:CompanyLegalForm") == []
    outside = sold_by(tells_vat_number=False)
    assert outside.all(f"{PARTY}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID") == ["TAX"]


@pytest.mark.parametrize(
    ("case", "about", "endpoint"),
    [
        ("organisation number", {"org_number": "556703-7485"}, [("5567037485", "0007")]),
        ("one that cannot be", {"org_number": "556703-7486"}, []),
        ("what the card says", {"peppol_id": "0088:7300010000001"}, [("7300010000001", "0088")]),
        ("a place by its number", {"gln": "7300010000001"}, [("7300010000001", "0088")]),
        ("a person has none", {"kind": "PERSON", "org_number": "900101-2384"}, []),
        ("a firm abroad", {"address": Address(country="DE"), "org_number": "HRB 1"}, []),
        ("nobody in particular", {"org_number": None}, []),
    ],
)
def test_a_buyer_has_an_address_in_the_network_or_none(
    case: str, about: dict[str, object], endpoint: list[tuple[str, str]]
) -> None:
    buyer = replace(BUYER, **about)  # type: ignore[arg-type]  # of the right kinds by field
    ubl = bought_by(buyer)
    found = ubl.all(f"{BUYS}/cbc:EndpointID")
    schemes = [ubl.scheme(f"{BUYS}/cbc:EndpointID") for _ in found]
    assert list(zip(found, schemes, strict=True)) == endpoint, case


def test_a_persons_number_is_told_to_nobody() -> None:
    ubl = bought_by(replace(BUYER, kind="PERSON", org_number="900101-2384"))
    assert ubl.all(f"{BUYS}/cac:PartyLegalEntity/cbc:CompanyID") == []


def test_each_account_is_told_with_the_same_reference() -> None:
    seller = replace(
        SELLER, plusgiro="90 19 50-6", iban="SE35 5000 0000 0549 1000 0003", bic="ESSE"
    )
    ubl = Ubl(written("Invoice", payment(seller, "100164", "SEK")))
    means = "cac:PaymentMeans"
    account = f"{means}/cac:PayeeFinancialAccount"
    assert ubl.all(f"{means}/cbc:PaymentMeansCode") == ["30"] * 3
    assert ubl.all(f"{means}/cbc:PaymentID") == ["100164"] * 3
    assert ubl.all(f"{account}/cbc:ID") == ["50501055", "9019506", "SE3550000000054910000003"]
    assert ubl.all(f"{account}/cac:FinancialInstitutionBranch/cbc:ID") == [
        "SE:BANKGIRO",
        "SE:PLUSGIRO",
        "ESSE",
    ]


def test_other_currencies_are_paid_to_the_bank_alone() -> None:
    seller = replace(SELLER, iban="SE35 5000 0000 0549 1000 0003", bic="ESSE")
    ubl = Ubl(written("Invoice", payment(seller, "100164", "EUR")))
    assert ubl.all("cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID") == [
        "SE3550000000054910000003"
    ]
