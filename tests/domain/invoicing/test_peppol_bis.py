"""EN 16931 and Peppol BIS Billing 3, rule by rule, for each VAT case.

The official rules (UBL 2.1 XSD, EN 16931 1.3, Peppol BIS 3.0 with the Swedish rules) accepted the
documents of this file when they were written; what those rules say of them is asked here.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.document import (
    CreditedDocument,
    DocumentLine,
    InvoiceDocument,
    TakenOff,
)
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.kernel.money import Money
from tests.support.ubl import NAMES, Ubl
from tests.workers.rendering.invoices import in_euro, make_document, make_line

CREDITED = CreditedDocument(number=1001, invoice_date=date(2026, 11, 1), reason="Fel pris")
GROUP = "cac:TaxTotal/cac:TaxSubtotal"
SUMS = "cac:LegalMonetaryTotal/cbc"
LINE = "cac:InvoiceLine"
PRECEDING = "cac:BillingReference/cac:InvoiceDocumentReference/cbc"


def free_of_vat(*cases: VatCase, **changes: object) -> InvoiceDocument:
    """A line of 100 kr for each case."""
    lines = [
        replace(make_line(vat_rate="0"), case=case, exemption="10:15", position=place)
        for place, case in enumerate(cases, start=1)
    ]
    nothing = Money.zero()
    net = Money.total(line.net for line in lines)
    rows = tuple(
        DocumentVatRow(rate=Decimal(0), net=line.net, vat=nothing, case=line.case) for line in lines
    )
    about = {"vat_rows": rows, "net": net, "vat": nothing, "rounding": nothing, "total": net}
    return make_document(lines, **about | changes)


def test_the_parts_of_an_invoice_stand_in_the_order_of_ubl() -> None:
    ubl = Ubl(ubl_of(make_document(supply_date=date(2026, 11, 20))))
    assert ubl.kind == "Invoice"
    assert ubl.order() == [
        "CustomizationID",
        "ProfileID",
        "ID",
        "IssueDate",
        "DueDate",
        "InvoiceTypeCode",
        "Note",
        "DocumentCurrencyCode",
        "BuyerReference",
        "AccountingSupplierParty",
        "AccountingCustomerParty",
        "Delivery",
        "PaymentMeans",
        "TaxTotal",
        "LegalMonetaryTotal",
        "InvoiceLine",
    ]
    assert ubl.one("cbc:InvoiceTypeCode") == "380"
    assert ubl.one("cac:PaymentMeans/cbc:PaymentID") == "104265"


def test_a_credit_note_is_a_document_of_its_own_with_positive_amounts() -> None:
    ubl = Ubl(ubl_of(make_document(ocr=None, credits=CREDITED)))
    assert ubl.kind == "CreditNote"
    assert ubl.order() == [
        "CustomizationID",
        "ProfileID",
        "ID",
        "IssueDate",
        "CreditNoteTypeCode",
        "Note",
        "DocumentCurrencyCode",
        "BuyerReference",
        "BillingReference",
        "AccountingSupplierParty",
        "AccountingCustomerParty",
        "PaymentTerms",
        "TaxTotal",
        "LegalMonetaryTotal",
        "CreditNoteLine",
    ]
    assert (ubl.one(f"{PRECEDING}:ID"), ubl.one(f"{PRECEDING}:IssueDate")) == ("1001", "2026-11-01")
    assert ubl.one("cbc:Note") == "Fel pris\nTack för förtroendet!"
    assert Decimal(ubl.one(f"{SUMS}:PayableAmount")) > 0


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (InvoiceForm.ORDINARY, "380"),
        (InvoiceForm.SIMPLIFIED, "380"),
        (InvoiceForm.ADVANCE, "386"),
        (InvoiceForm.ON_ACCOUNT, "386"),
    ],
)
def test_an_advance_says_that_it_is_one(form: InvoiceForm, code: str) -> None:
    """UNCL1001: 386 is a prepayment invoice, and PEPPOL-EN16931-P0100 takes it."""
    assert Ubl(ubl_of(make_document(form=form))).one("cbc:InvoiceTypeCode") == code


def test_advances_that_are_taken_off_are_named() -> None:
    """EN 16931 BG-3: every preceding invoice, with its day."""
    advances = (TakenOff(1001, date(2026, 10, 1)), TakenOff(1003, date(2026, 11, 1)))
    ubl = Ubl(ubl_of(make_document(advances=advances)))
    assert ubl.all(f"{PRECEDING}:ID") == ["1001", "1003"]
    assert ubl.all(f"{PRECEDING}:IssueDate") == ["2026-10-01", "2026-11-01"]
    after, before = ubl.order().index("BuyerReference"), ubl.order().index("BillingReference")
    assert before == after + 1


def test_rounding_is_told_apart_and_is_no_vat() -> None:
    """EN 16931 BT-114, BR-CO-16: 99,99 at 25 % is 124,99, and 125 to pay."""
    ubl = Ubl(ubl_of(make_document([make_line(unit_price="99.99")])))
    assert ubl.one("cac:TaxTotal/cbc:TaxAmount") == "25.00"
    assert ubl.one(f"{SUMS}:TaxInclusiveAmount") == "124.99"
    assert ubl.one(f"{SUMS}:PayableRoundingAmount") == "0.01"
    assert ubl.one(f"{SUMS}:PayableAmount") == "125.00"
    assert Ubl(ubl_of(make_document([make_line()]))).all(f"{SUMS}:PayableRoundingAmount") == []


@pytest.mark.parametrize(
    ("case", "category", "code"),
    [
        (VatCase.CONSTRUCTION, "AE", "VATEX-EU-AE"),
        (VatCase.SCRAP, "AE", "VATEX-EU-AE"),
        (VatCase.GOLD, "AE", "VATEX-EU-AE"),
        (VatCase.EMISSION_RIGHTS, "AE", "VATEX-EU-AE"),
        (VatCase.ELECTRONICS, "AE", "VATEX-EU-AE"),
        (VatCase.EU_GOODS, "K", "VATEX-EU-IC"),
        (VatCase.EU_SERVICE, "AE", "VATEX-EU-AE"),
        (VatCase.EXPORT_GOODS, "G", "VATEX-EU-G"),
        (VatCase.SERVICE_OUTSIDE_EU, "O", "VATEX-EU-O"),
        (VatCase.EXEMPT, "E", None),
        (VatCase.SMALL_SELLER, "E", None),
    ],
)
def test_each_case_has_its_category_and_tells_why(
    case: VatCase, category: str, code: str | None
) -> None:
    ubl = Ubl(ubl_of(free_of_vat(case)))
    assert ubl.one(f"{GROUP}/cac:TaxCategory/cbc:ID") == category
    assert ubl.one(f"{LINE}/cac:Item/cac:ClassifiedTaxCategory/cbc:ID") == category
    assert ubl.all(f"{GROUP}/cac:TaxCategory/cbc:TaxExemptionReasonCode") == (
        [code] if code else []
    )
    assert "mervärdesskattelagen" in ubl.one(f"{GROUP}/cac:TaxCategory/cbc:TaxExemptionReason")
    # BR-O-05: what is outside of VAT has no rate, not even 0.
    percents = ubl.all(f"{GROUP}/cac:TaxCategory/cbc:Percent")
    assert percents == ([] if category == "O" else ["0"])


def test_the_paragraph_of_an_exemption_is_the_reason() -> None:
    reason = Ubl(ubl_of(free_of_vat(VatCase.EXEMPT))).one(
        f"{GROUP}/cac:TaxCategory/cbc:TaxExemptionReason"
    )
    assert "10 kap. 15 §" in reason


def test_two_cases_of_one_category_are_one_group() -> None:
    ubl = Ubl(ubl_of(free_of_vat(VatCase.CONSTRUCTION, VatCase.SCRAP)))
    assert ubl.one(f"{GROUP}/cbc:TaxableAmount") == "200.00"
    reason = ubl.one(f"{GROUP}/cac:TaxCategory/cbc:TaxExemptionReason")
    assert "13 §" in reason
    assert "14 §" in reason


def test_goods_that_leave_tell_when_and_whereto() -> None:
    """BR-IC-11 and BR-IC-12."""
    delivery = "cac:Delivery"
    ubl = Ubl(ubl_of(free_of_vat(VatCase.EU_GOODS, supply_date=date(2026, 11, 20))))
    assert ubl.one(f"{delivery}/cbc:ActualDeliveryDate") == "2026-11-20"
    country = f"{delivery}/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode"
    assert ubl.one(country) == "SE"


def test_outside_of_vat_nobody_tells_a_vat_number() -> None:
    """BR-O-02."""
    ubl = Ubl(ubl_of(free_of_vat(VatCase.SERVICE_OUTSIDE_EU)))
    assert "VAT" not in ubl.all(".//cac:PartyTaxScheme/cac:TaxScheme/cbc:ID")


def test_a_period_is_told_as_one() -> None:
    days: dict[str, Any] = {"supply_date": date(2026, 11, 1), "supply_to": date(2026, 11, 30)}
    ubl = Ubl(ubl_of(make_document(**days)))
    period = "cac:InvoicePeriod/cbc"
    assert (ubl.one(f"{period}:StartDate"), ubl.one(f"{period}:EndDate")) == (
        "2026-11-01",
        "2026-11-30",
    )
    assert "Delivery" not in ubl.order()


@pytest.mark.parametrize(
    ("unit", "code", "note"),
    [
        ("tim", "HUR", []),
        ("h", "HUR", []),
        ("dag", "DAY", []),
        ("kg", "KGM", []),
        ("m", "MTR", []),
        ("mån", "MON", []),
        ("St", "C62", []),
        ("", "C62", []),
        ("pall", "C62", ["pall"]),
    ],
)
def test_units_are_those_of_recommendation_20_or_told_in_words(
    unit: str, code: str, note: list[str]
) -> None:
    content = ubl_of(make_document([make_line(unit=unit)]))
    assert f'unitCode="{code}"'.encode() in content
    assert Ubl(content).all(f"{LINE}/cbc:Note") == note


AMOUNTS = st.decimals(0, 99_999, places=2, allow_nan=False)
LINES = st.lists(
    st.builds(
        lambda quantity, price, rate, discount: make_line(
            quantity=str(quantity), unit_price=str(price), vat_rate=rate, discount=str(discount)
        ),
        quantity=st.decimals(-99, 999, places=3, allow_nan=False),
        price=AMOUNTS,
        rate=st.sampled_from(["25", "12", "6"]),
        discount=st.decimals(0, 100, places=2, allow_nan=False),
    ),
    min_size=1,
    max_size=12,
)


@given(LINES)
def test_the_sums_add_up_as_the_standard_says(lines: list[DocumentLine]) -> None:
    """BR-CO-10, 13, 14, 15, 16, BR-S-08 and PEPPOL-EN16931-R120 for whatever is sold."""
    ubl = Ubl(ubl_of(make_document(lines)))

    def numbers(path: str) -> list[Decimal]:
        return list(map(Decimal, ubl.all(path)))

    nets = numbers(f"{LINE}/cbc:LineExtensionAmount")
    (total,) = numbers(f"{SUMS}:LineExtensionAmount")
    (exclusive,) = numbers(f"{SUMS}:TaxExclusiveAmount")
    (inclusive,) = numbers(f"{SUMS}:TaxInclusiveAmount")
    (payable,) = numbers(f"{SUMS}:PayableAmount")
    rounding = sum(numbers(f"{SUMS}:PayableRoundingAmount"))
    (vat,) = numbers("cac:TaxTotal/cbc:TaxAmount")
    assert sum(nets) == total == exclusive == sum(numbers(f"{GROUP}/cbc:TaxableAmount"))
    assert vat == sum(numbers(f"{GROUP}/cbc:TaxAmount"))
    assert (exclusive + vat, inclusive + rounding) == (inclusive, payable)

    quantities = numbers(f"{LINE}/cbc:InvoicedQuantity")
    prices = numbers(f"{LINE}/cac:Price/cbc:PriceAmount")
    taken = [sum(map(Decimal, each)) for each in _allowances(ubl)]
    for net, quantity, price, off in zip(nets, quantities, prices, taken, strict=True):
        assert abs(quantity * price - off - net) <= Decimal("0.02")
        assert price >= 0


def _allowances(ubl: Ubl) -> list[list[str]]:
    lines = ubl.root.findall(LINE, NAMES)
    return [
        [each.text or "" for each in line.findall("cac:AllowanceCharge/cbc:Amount", NAMES)]
        for line in lines
    ]


@pytest.mark.parametrize("credits", [None, CREDITED])
def test_vat_in_another_currency_is_told_in_kronor_too(credits: CreditedDocument | None) -> None:
    """BR-53 and PEPPOL-EN16931-R053 and R054: one total with its parts, one without."""
    document = in_euro(make_document(credits=credits))
    ubl = Ubl(ubl_of(document))
    at = ubl.order().index("DocumentCurrencyCode")
    assert ubl.order()[at : at + 2] == ["DocumentCurrencyCode", "TaxCurrencyCode"]
    assert ubl.one("cbc:DocumentCurrencyCode") == "EUR"
    assert ubl.one("cbc:TaxCurrencyCode") == "SEK"
    assert ubl.all("cac:TaxTotal/cbc:TaxAmount") == ["28661.86", "315954.01"]
    currencies = [each.get("currencyID") for each in ubl.root.iter() if each.get("currencyID")]
    assert currencies.count("SEK") == 1
