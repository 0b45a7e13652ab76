"""E-invoices of every kind, as they are judged."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.adjusting import applied
from reskontra.domain.invoicing.document import (
    CreditedDocument,
    DocumentAdjustment,
    InvoiceDocument,
)
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ubl_page import Page
from reskontra.domain.invoicing.vat import domestic
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import charge, kr, rebate, vat_of
from tests.workers.rendering.invoices import BUYER, SELLER, in_euro, make_document, make_line

COMPANY = replace(BUYER, org_number="556012-5790", vat_number="SE556012579001")
GERMAN = replace(
    BUYER,
    org_number=None,
    vat_number="DE123456789",
    peppol_id="9930:DE123456789",
    address=Address(line1="Hauptstraße 1", postal_code="10115", city="Berlin", country="DE"),
)
AMERICAN = replace(
    BUYER,
    org_number=None,
    vat_number=None,
    gln="7300010000001",
    address=Address(line1="1 Main Street", postal_code="10001", city="New York", country="US"),
)
AUTHORITY = replace(COMPANY, kind="AUTHORITY", org_number=None, gln="7300010000001")
WITHOUT_VAT = {
    VatCase.CONSTRUCTION: COMPANY,
    VatCase.SCRAP: COMPANY,
    VatCase.GOLD: COMPANY,
    VatCase.EMISSION_RIGHTS: COMPANY,
    VatCase.ELECTRONICS: COMPANY,
    VatCase.EU_GOODS: GERMAN,
    VatCase.EU_SERVICE: GERMAN,
    VatCase.EXPORT_GOODS: AMERICAN,
    VatCase.SERVICE_OUTSIDE_EU: AMERICAN,
    VatCase.EXEMPT: COMPANY,
    VatCase.SMALL_SELLER: COMPANY,
}
CREDITED = CreditedDocument(number=1001, invoice_date=date(2026, 11, 1), reason="Fel pris")


def bought(**changes: Any) -> InvoiceDocument:
    return make_document(**{"buyer": COMPANY} | changes)


def of_case(case: VatCase, **changes: Any) -> InvoiceDocument:
    """A line of 100 kr under a case without VAT."""
    line = replace(make_line(vat_rate="0"), case=case, exemption="10:15")
    nothing = Money.zero()
    row = DocumentVatRow(rate=Decimal(0), net=line.net, vat=nothing, case=case)
    about: dict[str, Any] = {
        "vat_rows": (row,),
        "vat": nothing,
        "rounding": nothing,
        "total": line.net,
    }
    return make_document([line], **{"buyer": COMPANY, "net": line.net} | about | changes)


WITH_IBAN = replace(SELLER, iban="SE35 5000 0000 0549 1000 0003", bic="ESSESESS")
ASKED = [(rebate(percent="10"), None), (charge(amount="80", vat_rate=Decimal(25)), vat_of("25"))]
ON_LINES = [(domestic(Decimal(25)), kr("600")), (domestic(Decimal(12)), kr("400"))]
ADJUSTED = make_document(
    [make_line(unit_price="600"), replace(make_line(unit_price="400", vat_rate="12"), position=2)],
    buyer=COMPANY,
    vat_rows=(
        DocumentVatRow(rate=Decimal(25), net=kr("620"), vat=kr("155")),
        DocumentVatRow(rate=Decimal(12), net=kr("360"), vat=kr("43.20")),
    ),
    net=kr("980"),
    vat=kr("198.20"),
    rounding=kr("-0.20"),
    total=kr("1178"),
    adjustments=tuple(
        DocumentAdjustment(
            kind=each.asked.kind,
            reason=each.asked.reason,
            percent=each.asked.percent,
            vat_rate=None,
            net=each.net,
            parts=each.parts,
        )
        for each in applied(ASKED, ON_LINES)
    ),
)
PAGE = Page("faktura-1042.pdf", "application/pdf", b"%PDF-1.7 \x00\xff" * 2_000)


def including_vat() -> InvoiceDocument:
    """125 kr with VAT in it, of which 100 kr are net."""
    line = make_line(unit_price="125")
    return bought(
        lines=[replace(line, net=kr("100"), gross=line.net)],
        vat_rows=(DocumentVatRow(rate=Decimal(25), net=kr("100"), vat=kr("25")),),
        net=kr("100"),
        vat=kr("25"),
        rounding=kr("0"),
        total=kr("125"),
    )


def rounded(rounding: str) -> InvoiceDocument:
    """A hundred kronor and VAT, rounded by so much."""
    total = kr("125") + kr(rounding)
    return bought(lines=[make_line()], rounding=kr(rounding), total=total)


def bought_at(rate: str) -> InvoiceDocument:
    """One line of a hundred kronor, and the VAT of one rate."""
    line, vat = make_line(vat_rate=rate), kr(rate)
    row = DocumentVatRow(rate=Decimal(rate), net=line.net, vat=vat)
    return bought(lines=[line], vat_rows=(row,), vat=vat, rounding=kr("0"), total=line.net + vat)


def credited(document: InvoiceDocument) -> InvoiceDocument:
    """The same, given back."""
    return replace(document, ocr=None, credits=CREDITED)


EUROS = in_euro(bought(seller=WITH_IBAN))
CREDITED_ADVANCE = credited(bought(form=InvoiceForm.ADVANCE))
