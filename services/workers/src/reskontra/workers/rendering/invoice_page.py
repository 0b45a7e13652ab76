"""An invoice as the texts that stand on its page, each ready to be set."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.invoicing.document import DocumentLine, InvoiceDocument, as_shown
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.parties import Buyer, Seller, is_private
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.currencies import is_foreign
from reskontra.domain.kernel.numerals import Numerals, grouped, numerals_of
from reskontra.workers.rendering.household_block import (
    HouseholdBlock,
    household_block,
)
from reskontra.workers.rendering.in_kronor import told_in_kronor
from reskontra.workers.rendering.sections import Sections, sections_of
from reskontra.workers.rendering.sums import sums_of
from reskontra.workers.rendering.table_fit import TableFit, table_fit
from reskontra.workers.rendering.time_sheet import TimeSheet, time_sheet
from reskontra.workers.rendering.words import Words, known, words_of

TEXTS: Final = "invoice"

Pair = tuple[str, str]
_IBAN_GROUP: Final = 4
# How wide the table of lines is in each design's template, in thousandths of an em of its text.
ROOMS: Final = {
    PageDesign.CLASSIC: 51_300,
    PageDesign.MODERN: 49_500,
    PageDesign.COMPACT: 58_300,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePage:
    """What the template reads; a pair is the name of a label and the text beside it."""

    locale: str
    colour: str
    title: str
    mark: str
    number: str
    refers_to: str
    seller: str
    buyer: tuple[str, ...]
    facts: tuple[Pair, ...]
    greeting: str
    prices: str
    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    sections: Sections
    carried: tuple[str, ...]
    fit: TableFit | None
    vat_rows: tuple[tuple[str, ...], ...]
    statements: tuple[str, ...]
    sums: tuple[Pair, ...]
    total_label: str
    to_pay: str
    household: HouseholdBlock | None
    note: str
    terms: str
    payment: tuple[Pair, ...]
    footer: tuple[tuple[str, ...], ...]
    own_footer: str
    time_sheet: TimeSheet | None


def invoice_page(document: InvoiceDocument) -> InvoicePage:
    """Write out every text and number of an invoice in the buyer's language."""
    document, look = as_shown(document), document.seller.look
    locale = known(document.locale)
    words, numerals = words_of(TEXTS, locale), numerals_of(locale)
    columns = _columns(document)
    lines = tuple(_line(line, columns, numerals) for line in document.lines)
    return InvoicePage(
        locale=locale,
        colour=look.colour,
        title=words["pro_forma" if document.is_pro_forma else document.title],
        mark=words["copy"] if document.is_copy else "",
        number=_number(document, words),
        refers_to=_refers_to(document, words),
        seller=document.seller.name,
        buyer=_address_lines(document, words),
        facts=_given(_facts(document, words)),
        greeting=look.greeting,
        prices=words["prices_include_vat"] if document.prices_include_vat else "",
        columns=columns,
        lines=lines,
        sections=sections_of(document.lines, numerals),
        carried=_carried(document, numerals),
        fit=table_fit([words[column] for column in columns], lines, ROOMS[look.design]),
        vat_rows=tuple(_vat_row(row, numerals) for row in document.vat_rows),
        statements=_statements(document, words, numerals),
        sums=sums_of(document, words, numerals),
        total_label=_total_label(document),
        to_pay=numerals.with_currency(document.to_pay),
        household=household_block(document, words, numerals),
        note=document.note,
        terms=look.terms if _asks_for_money(document) else "",
        payment=_payment(document, words, numerals) if document.to_pay.minor > 0 else (),
        footer=_footer(document.seller, words),
        own_footer=look.footer,
        time_sheet=time_sheet(document, words, numerals),
    )


def _vat_row(row: DocumentVatRow, numerals: Numerals) -> tuple[str, ...]:
    rate = f"{numerals.percent(row.rate)} {row.mark}".rstrip()
    in_kronor = () if row.vat_sek is None else (numerals.amount(row.vat_sek),)
    return rate, numerals.amount(row.net), numerals.amount(row.vat), *in_kronor


def _total_label(document: InvoiceDocument) -> str:
    if document.is_pro_forma:
        return "pro_forma_total"
    return "credited" if document.credits else "to_pay"


def _asks_for_money(document: InvoiceDocument) -> bool:
    return document.credits is None and not document.is_pro_forma


def _number(document: InvoiceDocument, words: Words) -> str:
    if document.is_pro_forma:
        return ""
    return words["draft"] if document.is_draft else str(document.number)


def _given(pairs: Iterable[tuple[str, str | None]]) -> tuple[Pair, ...]:
    return tuple((label, text) for label, text in pairs if text)


def _address_lines(document: InvoiceDocument, words: Words) -> tuple[str, ...]:
    buyer, home = document.buyer, document.seller.address.country
    return (buyer.name, *_address(buyer.address, home, words))


def _address(address: Address, home: str, words: Words) -> tuple[str, ...]:
    place = "\u00a0 ".join(filter(None, (address.postal_code, address.city)))
    country = "" if address.country == home else words.country(address.country).upper()
    return tuple(filter(None, (address.line1, address.line2, place, country)))


def _facts(document: InvoiceDocument, words: Words) -> tuple[tuple[str, str | None], ...]:
    buyer, credited = document.buyer, document.credits
    is_claim = _asks_for_money(document)
    dated = "pro_forma_date" if document.is_pro_forma else "invoice_date"
    return (
        ("credit_note_number" if credited else "number", _number(document, words)),
        (dated, document.invoice_date.isoformat()),
        ("due_date", document.due_date.isoformat() if is_claim else None),
        *_supply(document),
        ("terms", _terms(document, words) if is_claim else None),
        ("customer_number", str(buyer.number) if buyer.number else None),
        ("buyer_reference", document.buyer_reference),
        ("our_reference", document.our_reference),
        ("buyer_org_number", _org_number(buyer)),
        ("buyer_vat_number", buyer.vat_number),
    )


def _supply(document: InvoiceDocument) -> tuple[tuple[str, str | None], ...]:
    first, last = document.supply_date, document.supply_to
    if first is not None and last is not None:
        return (("supply_period", f"{first.isoformat()} – {last.isoformat()}"),)
    return (("supply_date", first.isoformat() if first else None),)


def _statements(document: InvoiceDocument, words: Words, numerals: Numerals) -> tuple[str, ...]:
    """What the law will have said of its VAT; and of a credit note, why there is one."""
    credited = document.credits
    reason = (f"{words['reason']}: {credited.reason}",) if credited else ()
    return (*told_in_kronor(document, words, numerals), *document.vat_texts, *reason)


def _refers_to(document: InvoiceDocument, words: Words) -> str:
    """What changes how the page is read: what it credits, or that it is no invoice."""
    if document.is_pro_forma:
        return words["not_an_invoice"]
    credited = document.credits
    if credited is None:
        return ""
    day = credited.invoice_date.isoformat()
    return words["credits"].format(number=credited.number, day=day)


def _org_number(buyer: Buyer) -> str | None:
    # A private person's number is a personal identity number, which no one else should read.
    return None if is_private(buyer) else buyer.org_number


def _terms(document: InvoiceDocument, words: Words) -> str:
    days = (document.due_date - document.invoice_date).days
    if days > 1:
        return words["days"].format(days=days)
    return words["day"] if days == 1 else words["at_once"]


def _columns(document: InvoiceDocument) -> tuple[str, ...]:
    discounted = any(line.discount_percent for line in document.lines)
    discount = ("discount",) if discounted else ()
    return ("description", "quantity", "unit", "unit_price", *discount, "vat_rate", "amount")


def _line(line: DocumentLine, columns: tuple[str, ...], numerals: Numerals) -> tuple[str, ...]:
    discount = line.discount_percent
    texts = {
        "description": line.description,
        "quantity": numerals.quantity(line.quantity),
        "unit": line.unit,
        "unit_price": numerals.unit_price(line.unit_price),
        "discount": numerals.percent(discount) if discount else "",
        "vat_rate": numerals.percent(line.vat_rate),
        "amount": numerals.amount(line.amount),
    }
    return tuple(texts[column] for column in columns)


def _carried(document: InvoiceDocument, numerals: Numerals) -> tuple[str, ...]:
    """What the lines come to at each of them, for those that end a page."""
    sums = accumulate(line.amount for line in document.lines)
    return tuple(map(numerals.amount, sums))


def _payment(document: InvoiceDocument, words: Words, numerals: Numerals) -> tuple[Pair, ...]:
    if document.is_pro_forma:
        return ()
    return _given(
        (
            ("to_pay", numerals.with_currency(document.to_pay)),
            ("to_pay_by", document.due_date.isoformat()),
            ("ocr", words["draft"] if document.is_draft else document.ocr),
            *_accounts(document),
        )
    )


def _accounts(document: InvoiceDocument) -> tuple[tuple[str, str | None], ...]:
    """Where to pay: giros first at home; from abroad only the bank, where it is known.

    Neither giros nor Swish take other currencies than kronor.
    """
    seller = document.seller
    bank = (
        ("iban", grouped(seller.iban or "", _IBAN_GROUP)),
        ("bic", seller.bic if seller.iban else None),
    )
    is_abroad = document.buyer.address.country != seller.address.country
    if is_foreign(document.currency) or (seller.iban and is_abroad):
        return bank
    return (
        ("bankgiro", seller.bankgiro),
        ("plusgiro", seller.plusgiro),
        ("swish", seller.swish_number),
        *bank,
    )


def _footer(seller: Seller, words: Words) -> tuple[tuple[str, ...], ...]:
    """Who sells, how to reach them, and what the law wants told of them."""
    legal = (
        f"{words['org_number']} {seller.org_number}",
        f"{words['vat_number']} {seller.vat_number}" if seller.vat_number else "",
        f"{words['seat']}: {seller.seat}" if seller.seat else "",
        words["f_skatt"] if seller.is_f_skatt_approved else "",
    )
    columns = (
        (seller.name, *_address(seller.address, seller.address.country, words)),
        (seller.phone or "", seller.email or "", seller.website or ""),
        legal,
    )
    return tuple(tuple(filter(None, column)) for column in columns)
