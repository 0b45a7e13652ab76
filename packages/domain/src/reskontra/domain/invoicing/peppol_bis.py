"""The invoice as EN 16931 in UBL 2.1, Peppol BIS Billing 3: pure bytes, the same each time.

Made of the same value as the page. A credit note is a document of its own kind with positive
amounts; öresavrundning is ``PayableRoundingAmount`` and never VAT.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from reskontra.domain.countries import country_of
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatCase, VatCaseRule
from reskontra.domain.invoicing.document import DocumentLine, InvoiceDocument
from reskontra.domain.invoicing.order_numbers import order_notes, order_number_of
from reskontra.domain.invoicing.ubl import (
    Element,
    Part,
    amount,
    group,
    group_of,
    number,
    text,
    written,
)
from reskontra.domain.invoicing.ubl_adjustments import allowances_and_charges, monetary_total
from reskontra.domain.invoicing.ubl_parties import country, customer, payment, supplier
from reskontra.domain.invoicing.ubl_prices import discount, price
from reskontra.domain.kernel.money import Money

_CUSTOMIZATION: Final = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
_PROFILE: Final = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
# UNCL1001; all three are among those that the profile takes (PEPPOL-EN16931-P0100, P0101).
_INVOICE, _CREDIT_NOTE, _PREPAYMENT = "380", "381", "386"
_PIECE: Final = "C62"
# What people write on lines, in the words of UN/ECE Recommendation 20.
_UNITS: Final = {
    "HUR": ("tim", "tim.", "timme", "timmar", "h", "hour", "hours"),
    "DAY": ("dag", "dagar", "day", "days"),
    "WEE": ("vecka", "veckor", "week", "weeks"),
    "MON": ("mån", "månad", "månader", "month", "months"),
    "ANN": ("år", "year", "years"),
    "MIN": ("min", "minut", "minuter", "minute", "minutes"),
    "KGM": ("kg", "kilo"),
    "GRM": ("g", "gram"),
    "TNE": ("ton",),
    "MTR": ("m", "meter"),
    "KMT": ("km", "kilometer"),
    "MTK": ("m2", "m²", "kvm"),
    "MTQ": ("m3", "m³", "kbm"),
    "LTR": ("l", "liter"),
    "KWH": ("kwh",),
    _PIECE: ("", "st", "st.", "styck", "pcs", "piece", "pieces"),
}
_CODES: Final = {word: code for code, words in _UNITS.items() for word in words}


class _Group(NamedTuple):
    """What one category and rate of VAT comes to, and why it bears none."""

    rule: VatCaseRule
    percent: Decimal
    net: Money
    vat: Money
    reason: str | None


def ubl_of(document: InvoiceDocument) -> bytes:
    """An issued invoice, or a credit note, in UBL."""
    is_note = document.credits is not None
    groups = _groups(document)
    tells_vat = not any(each.rule.is_outside_vat for each in groups)
    due = text("DueDate", document.due_date)
    return written(
        "CreditNote" if is_note else "Invoice",
        text("CustomizationID", _CUSTOMIZATION),
        text("ProfileID", _PROFILE),
        text("ID", document.number),
        text("IssueDate", document.invoice_date),
        None if is_note else due,
        _kind(document),
        text("Note", _note(document)),
        text("DocumentCurrencyCode", document.currency),
        None if document.vat_sek is None else text("TaxCurrencyCode", document.vat_sek.currency),
        text("BuyerReference", document.buyer_reference),
        _period(document),
        group_of("OrderReference", text("ID", order_number_of(document))),
        [_preceding(number, day) for number, day in _precedes(document)],
        supplier(document.seller, document.our_reference, tells_vat_number=tells_vat),
        customer(document.buyer, tells_vat_number=tells_vat),
        _delivery(document, groups),
        [] if is_note else payment(document.seller, document.ocr, document.currency),
        _terms(document),
        allowances_and_charges(document),
        _tax_total(document, groups),
        _tax_in_kronor(document),
        monetary_total(document),
        [
            _line(document, line, note)
            for line, note in zip(document.lines, order_notes(document), strict=True)
        ],
    )


def _note(document: InvoiceDocument) -> str:
    # One note and no more (PEPPOL-EN16931-R002).
    reason = document.credits.reason if document.credits else ""
    return "\n".join(filter(None, (reason, document.note)))


def _period(document: InvoiceDocument) -> Part:
    if document.supply_to is None:
        return None
    return group(
        "InvoicePeriod",
        text("StartDate", document.supply_date),
        text("EndDate", document.supply_to),
    )


def _kind(document: InvoiceDocument) -> Part:
    if document.credits is not None:
        return text("CreditNoteTypeCode", _CREDIT_NOTE)
    return text("InvoiceTypeCode", _PREPAYMENT if document.form.is_advance else _INVOICE)


def _precedes(document: InvoiceDocument) -> list[tuple[int, date]]:
    """What is credited, or what was paid in advance and is taken off here (BG-3)."""
    if document.credits is not None:
        return [(document.credits.number, document.credits.invoice_date)]
    return [(each.number, each.invoice_date) for each in document.advances]


def _preceding(number: int, day: date) -> Element:
    return group(
        "BillingReference",
        group("InvoiceDocumentReference", text("ID", number), text("IssueDate", day)),
    )


def _delivery(document: InvoiceDocument, groups: Iterable[_Group]) -> Part:
    """When, and to which country where goods leave for another one in the EU (BR-IC-11, 12)."""
    leaves = any(each.rule.is_goods_to_eu for each in groups)
    day = document.supply_to or document.supply_date
    if not leaves and (day is None or document.supply_to):
        return None
    place = group("DeliveryLocation", group("Address", country(document.buyer.address.country)))
    return group(
        "Delivery",
        text("ActualDeliveryDate", day or document.invoice_date),
        place if leaves else None,
    )


def _terms(document: InvoiceDocument) -> Part:
    """A credit note has no due date, and must say how it is settled (BR-CO-25)."""
    if document.credits is None:
        return None
    words = {"sv": "Räknas av mot faktura {}.", "en": "Set off against invoice {}."}
    note = words.get(document.locale, words["en"]).format(document.credits.number)
    return group("PaymentTerms", text("Note", note))


def _tax_total(document: InvoiceDocument, groups: Iterable[_Group]) -> Element:
    return group(
        "TaxTotal",
        amount("TaxAmount", document.vat),
        [
            group(
                "TaxSubtotal",
                amount("TaxableAmount", each.net),
                amount("TaxAmount", each.vat),
                group(
                    "TaxCategory",
                    text("ID", each.rule.category),
                    _percent(each.rule, each.percent),
                    text("TaxExemptionReasonCode", each.rule.exemption_code),
                    text("TaxExemptionReason", each.reason),
                    group("TaxScheme", text("ID", "VAT")),
                ),
            )
            for each in groups
        ],
    )


def _tax_in_kronor(document: InvoiceDocument) -> Part:
    """The VAT in the currency of the books, without its parts (BT-111, PEPPOL-EN16931-R054)."""
    if document.vat_sek is None:
        return None
    return group("TaxTotal", amount("TaxAmount", document.vat_sek))


def _line(document: InvoiceDocument, line: DocumentLine, note: str) -> Element:
    is_note = document.credits is not None
    unit = line.unit.strip()
    code = _CODES.get(unit.lower(), _PIECE)
    name, _, more = line.description.partition("\n")
    rule = _rule(document, line.case)
    return group(
        "CreditNoteLine" if is_note else "InvoiceLine",
        text("ID", line.position),
        text("Note", "\n".join(filter(None, (_told_unit(unit), note)))),
        text(
            "CreditedQuantity" if is_note else "InvoicedQuantity",
            number(line.quantity),
            unitCode=code,
        ),
        amount("LineExtensionAmount", line.net),
        discount(line),
        group(
            "Item",
            text("Description", more),
            text("Name", name or "–"),
            group(
                "ClassifiedTaxCategory",
                text("ID", rule.category),
                _percent(rule, line.vat_rate),
                group("TaxScheme", text("ID", "VAT")),
            ),
        ),
        group("Price", text("PriceAmount", price(line), currencyID=document.currency)),
    )


def _told_unit(unit: str) -> str:
    """A unit in words, where Recommendation 20 has no code for it."""
    return "" if unit.lower() in _CODES else unit


def _percent(rule: VatCaseRule, percent: Decimal) -> Part:
    return None if rule.is_outside_vat else text("Percent", number(percent))


def _groups(document: InvoiceDocument) -> list[_Group]:
    """One for each category and rate: two cases of one category are told together (BR-AE-08)."""
    found: dict[tuple[str, Decimal], _Group] = {}
    pack = country_of(document.seller.address.country)
    for row in document.vat_rows:
        rule = pack.vat_rule(row.case)
        made = _Group(rule, row.rate, row.net, row.vat, _why(document, rule))
        key = (rule.category, row.rate)
        found[key] = _together(found[key], made) if key in found else made
    return list(found.values())


def _together(one: _Group, other: _Group) -> _Group:
    reasons = dict.fromkeys(filter(None, (one.reason, other.reason)))
    return one._replace(
        net=one.net + other.net, vat=one.vat + other.vat, reason="; ".join(reasons) or None
    )


def _why(document: InvoiceDocument, rule: VatCaseRule) -> str | None:
    pack = country_of(document.seller.address.country)
    texts = [rule.texts, *_exemptions(document, rule, pack)]
    words = (each.get(document.locale) or each.get("en") for each in texts)
    return "; ".join(dict.fromkeys(filter(None, words))) or None


def _exemptions(
    document: InvoiceDocument, rule: VatCaseRule, pack: CountryPack
) -> Iterable[dict[str, str]]:
    if rule.case is not VatCase.EXEMPT:
        return []
    known = pack.vat_exemptions()
    given = dict.fromkeys(line.exemption for line in document.lines)
    return [dict(known[each].texts) for each in given if each and each in known]


def _rule(document: InvoiceDocument, case: VatCase) -> VatCaseRule:
    return country_of(document.seller.address.country).vat_rule(case)
