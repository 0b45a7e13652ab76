"""Invoices of another system that are unpaid when the firm begins with us: claims, but no sales.

The sale was booked and its VAT reported with the system that wrote them, so here they come to what
remains to be paid and to nothing else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from reskontra.domain.countries.checksums import passes_luhn
from reskontra.domain.countries.references import LONGEST, SHORTEST
from reskontra.domain.invoicing.claim_refusals import (
    ClaimAmountUnusable,
    ClaimCurrencyUnsupported,
    ClaimReferenceInvalid,
    RemainsMoreThanTotal,
)
from reskontra.domain.invoicing.lines import LARGEST_AMOUNT
from reskontra.domain.invoicing.refusals import DueBeforeInvoiceDate
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required
from reskontra.domain.kernel.text import one_line
from reskontra.domain.sheets.cells import unquoted
from reskontra.domain.sheets.figures import day_of, decimal_of
from reskontra.domain.sheets.refusals import DayUnreadable
from reskontra.domain.sheets.rows import Row, read_row
from reskontra.domain.sheets.views import Column

COLUMNS: Final = (
    Column(
        field="number",
        sv="Fakturanummer",
        en="Invoice number",
        others=("Fakturanr", "Faktnr", "Faktura", "Nummer", "Invoice", "Invoice no"),
        example="20260815",
        is_needed=True,
    ),
    Column(
        field="customer",
        sv="Kund",
        en="Customer",
        others=("Kundnamn", "Namn", "Customer name", "Name"),
        example="Kunden AB",
    ),
    Column(
        field="orgNumber",
        sv="Organisationsnummer",
        en="Organisation number",
        others=("Org.nr", "Orgnr", "Person-/organisationsnummer", "Org.nr/personnr"),
        example="556703-7485",
    ),
    Column(
        field="invoiceDate",
        sv="Fakturadatum",
        en="Invoice date",
        others=("Datum", "Date"),
        example="2026-08-15",
        is_needed=True,
    ),
    Column(
        field="dueDate",
        sv="Förfallodatum",
        en="Due date",
        others=("Förfaller", "Förfallodag", "Due"),
        example="2026-09-14",
        is_needed=True,
    ),
    Column(
        field="total",
        sv="Belopp inkl. moms",
        en="Total with VAT",
        others=("Belopp", "Totalt", "Fakturabelopp", "Total", "Amount"),
        example="12500,00",
        is_needed=True,
    ),
    Column(
        field="remaining",
        sv="Kvar att betala",
        en="Left to pay",
        others=("Restbelopp", "Saldo", "Obetalt", "Rest", "Balance", "Open"),
        example="12500,00",
        is_needed=True,
    ),
    Column(
        field="ocr",
        sv="OCR-nummer",
        en="Payment reference",
        others=("OCR", "OCR-nr", "Betalningsreferens"),
        example="202608154",
    ),
    Column(field="currency", sv="Valuta", en="Currency", example="SEK"),
)
LONGEST_NUMBER: Final = 40
_CURRENCY: Final = "SEK"
_HUNDRED: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An unpaid invoice as another system wrote it; the buyer as it is called there."""

    number: str
    customer: str
    org_number: str
    invoice_date: date
    due_date: date
    total: Money
    remaining: Money
    ocr: str | None


def claim_of(cells: Mapping[str, str], today: date) -> Row[Claim]:
    """Read a row; every reason against it at once."""
    return read_row(cells, COLUMNS, lambda told: _claim_of(told, today))


def likeness_of_cells(cells: Mapping[str, str]) -> str | None:
    """What a row as it came is recognised by: its number, whatever its case."""
    return one_line(unquoted(cells.get("number", ""))).lower() or None


def _claim_of(cells: Mapping[str, str], today: date) -> tuple[Claim | None, Sequence[Refusal]]:
    said = {field: one_line(cell) for field, cell in cells.items()}
    reasons = text_reasons(
        said.get("number", ""), ("number",), maximum=LONGEST_NUMBER, is_required=True
    )
    if not said.get("customer") and not said.get("orgNumber"):
        reasons.append(Required(path=("customer",)))
    days = _days_of(said, today, reasons)
    amounts = _amounts_of(said, reasons)
    reference = _reference_of(said, reasons)
    if said.get("currency", _CURRENCY).upper() != _CURRENCY:
        reasons.append(ClaimCurrencyUnsupported(path=("currency",)))
    if days is None or amounts is None:
        return None, reasons
    claim = Claim(
        number=said.get("number", ""),
        customer=said.get("customer", ""),
        org_number=said.get("orgNumber", ""),
        invoice_date=days[0],
        due_date=days[1],
        total=amounts[0],
        remaining=amounts[1],
        ocr=reference,
    )
    return claim, reasons


def _days_of(
    said: Mapping[str, str], today: date, reasons: list[Refusal]
) -> tuple[date, date] | None:
    written, due = _day(said, "invoiceDate", reasons), _day(said, "dueDate", reasons)
    if written is not None and written > today:
        reasons.append(OutOfRange(path=("invoiceDate",), minimum=date(1990, 1, 1), maximum=today))
    if written is None or due is None:
        return None
    if due < written:
        reasons.append(DueBeforeInvoiceDate(written))
    return written, due


def _day(said: Mapping[str, str], field: str, reasons: list[Refusal]) -> date | None:
    day = day_of(said.get(field, ""))
    if day is None:
        reasons.append(DayUnreadable(path=(field,)))
    return day


def _amounts_of(said: Mapping[str, str], reasons: list[Refusal]) -> tuple[Money, Money] | None:
    total, remaining = (_amount(said, field, reasons) for field in ("total", "remaining"))
    if total is None or remaining is None:
        return None
    if total < remaining:
        reasons.append(RemainsMoreThanTotal(path=("remaining",)))
    return total, remaining


def _amount(said: Mapping[str, str], field: str, reasons: list[Refusal]) -> Money | None:
    amount = decimal_of(said.get(field, ""))
    if amount is None or not _is_payable(amount):
        reasons.append(ClaimAmountUnusable(path=(field,)))
        return None
    return Money(int(amount * _HUNDRED))


def _is_payable(amount: Decimal) -> bool:
    return 0 < amount < LARGEST_AMOUNT and amount * _HUNDRED == int(amount * _HUNDRED)


def _reference_of(said: Mapping[str, str], reasons: list[Refusal]) -> str | None:
    """The reference that payers have been told; whatever its level, its check digit is right."""
    reference = said.get("ocr", "").replace(" ", "")
    if not reference:
        return None
    is_sound = reference.isascii() and reference.isdecimal()
    if not is_sound or not SHORTEST <= len(reference) <= LONGEST or not passes_luhn(reference):
        reasons.append(ClaimReferenceInvalid(path=("ocr",)))
    return reference
