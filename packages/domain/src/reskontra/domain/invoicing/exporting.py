"""Invoices as rows of a table: one for each, or one for each of their lines.

The columns of what is unpaid are those that ``opening`` reads. Amounts have the sign that they
count with, so that a column can be summed.
"""

from decimal import Decimal
from typing import Final

from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceLineRow
from reskontra.domain.kernel.currencies import is_foreign
from reskontra.domain.kernel.money import Money
from reskontra.domain.sheets.views import SWEDISH, Cell, Column

_HEAD: Final = (
    Column(field="number", sv="Fakturanummer", en="Invoice number"),
    Column(field="kind", sv="Slag", en="Kind"),
    Column(field="state", sv="Status", en="State"),
    Column(field="customerNumber", sv="Kundnummer", en="Customer number"),
    Column(field="customer", sv="Kund", en="Customer"),
    Column(field="orgNumber", sv="Organisationsnummer", en="Organisation number"),
    Column(field="invoiceDate", sv="Fakturadatum", en="Invoice date"),
    Column(field="dueDate", sv="Förfallodatum", en="Due date"),
)
COLUMNS: Final = (
    *_HEAD,
    Column(field="net", sv="Belopp exkl. moms", en="Total without VAT"),
    Column(field="vat", sv="Moms", en="VAT"),
    Column(field="rounding", sv="Öresavrundning", en="Rounding"),
    Column(field="total", sv="Belopp inkl. moms", en="Total with VAT"),
    Column(field="remaining", sv="Kvar att betala", en="Left to pay"),
    Column(field="ocr", sv="OCR-nummer", en="Payment reference"),
    Column(field="currency", sv="Valuta", en="Currency"),
    Column(field="rate", sv="Kurs", en="Exchange rate"),
    Column(field="netInKronor", sv="Belopp exkl. moms i SEK", en="Total without VAT in SEK"),
    Column(field="vatInKronor", sv="Moms i SEK", en="VAT in SEK"),
    Column(field="buyerReference", sv="Er referens", en="Your reference"),
    Column(field="ourReference", sv="Vår referens", en="Our reference"),
)
LINE_COLUMNS: Final = (
    *_HEAD,
    Column(field="line", sv="Rad", en="Line"),
    Column(field="description", sv="Benämning", en="Description"),
    Column(field="quantity", sv="Antal", en="Quantity"),
    Column(field="unit", sv="Enhet", en="Unit"),
    Column(field="unitPrice", sv="Á-pris", en="Unit price"),
    Column(field="discount", sv="Rabatt %", en="Discount %"),
    Column(field="vatRate", sv="Moms %", en="VAT %"),
    Column(field="priceIncludesVat", sv="Pris inkl. moms", en="Price with VAT"),
    Column(field="net", sv="Belopp exkl. moms", en="Total without VAT"),
    Column(field="currency", sv="Valuta", en="Currency"),
)
_YES_NO: Final = {True: ("Ja", "Yes"), False: ("Nej", "No")}
_KINDS: Final = {
    "INVOICE": ("Faktura", "Invoice"),
    "CREDIT_NOTE": ("Kreditfaktura", "Credit note"),
    "OPENING": ("Övertagen", "Taken over"),
}
_STATES: Final = {
    "DRAFT": ("Utkast", "Draft"),
    "ISSUED": ("Utfärdad", "Issued"),
    "PARTLY_PAID": ("Delbetald", "Partly paid"),
    "PAID": ("Betald", "Paid"),
    "CREDITED": ("Krediterad", "Credited"),
}


def cells_of(invoice: Invoice, locale: str) -> tuple[Cell, ...]:
    """What stands in the row of an invoice, in the order of ``COLUMNS``."""
    head = invoice.head
    said = _head_of(invoice, locale) | {
        "net": _amount(head.net_minor, head),
        "vat": _amount(head.vat_minor, head),
        "rounding": _amount(head.rounding_minor, head),
        "total": _amount(head.total_minor, head),
        "remaining": _amount(head.open_minor, head),
        "ocr": head.ocr,
        "rate": head.rate,
        "netInKronor": _kronor(head.net_minor, head.net_sek_minor, head),
        "vatInKronor": _kronor(head.vat_minor, head.vat_sek_minor, head),
        "buyerReference": head.buyer_reference,
        "ourReference": head.our_reference,
    }
    return tuple(said[column.field] for column in COLUMNS)


def line_cells_of(invoice: Invoice, locale: str) -> list[tuple[Cell, ...]]:
    """What stands in the rows of an invoice's lines, in the order of ``LINE_COLUMNS``."""
    shared = _head_of(invoice, locale)
    rows = [shared | _line_of(line, invoice.head, locale) for line in invoice.lines]
    return [tuple(said[column.field] for column in LINE_COLUMNS) for said in rows]


def _head_of(invoice: Invoice, locale: str) -> dict[str, Cell]:
    head, buyer, which = invoice.head, invoice.buyer, 0 if locale == SWEDISH else 1
    # A person's number is no part of an invoice, and leaves the house with none.
    is_person = buyer.kind == CustomerKind.PERSON
    return {
        "number": head.foreign_number or head.number,
        "kind": _KINDS[head.kind][which],
        "state": _STATES[head.state][which],
        "customerNumber": buyer.number,
        "customer": buyer.name,
        "orgNumber": None if is_person else buyer.org_number,
        "invoiceDate": head.invoice_date,
        "dueDate": None if head.is_credit_note else head.falls_due,
        "currency": head.currency,
    }


def _line_of(line: InvoiceLineRow, head: InvoiceHead, locale: str) -> dict[str, Cell]:
    return {
        "line": line.position,
        "description": line.description,
        "quantity": line.quantity * head.sign,
        "unit": line.unit,
        "unitPrice": line.unit_price,
        "discount": line.discount_percent,
        "vatRate": line.vat_rate,
        "priceIncludesVat": _YES_NO[line.includes_vat][0 if locale == SWEDISH else 1],
        "net": _amount(line.net_minor, head),
    }


def _amount(minor: int, head: InvoiceHead) -> Decimal:
    return Money(minor * head.sign, head.currency).amount


def _kronor(minor: int, told: int | None, head: InvoiceHead) -> Decimal | None:
    """The same in kronor, so that currencies can be summed; a draft in another has no rate yet."""
    kronor = told if is_foreign(head.currency) else minor
    return None if kronor is None else Money(kronor * head.sign).amount
