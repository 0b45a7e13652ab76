"""A report of time as it is filled in on a telephone, read into what the business takes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from reskontra.api.pages.multipart import SentFile, SentForm
from reskontra.api.pages.own.filled import Filled
from reskontra.api.pages.own.receiving import media_type_of, sha256_of
from reskontra.api.pages.typed import Unreadable, typed_amount
from reskontra.api.pages.typed_times import NoSpan, typed_minutes, typed_span
from reskontra.domain.assignments.entry_views import Expense, ExpenseKind, Receipt, TimeReport
from reskontra.domain.assignments.expenses import MOST
from reskontra.domain.assignments.ids import ExpenseId
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.ids import MalformedId

# As many as a report may have; the form shows a few until more are filled in.
ROWS: Final = tuple(str(place) for place in range(1, MOST + 1))
_SHOWN: Final = 3
_KINDS: Final = {kind.value: kind for kind in ExpenseKind}
_COLUMNS: Final = ("kind", "what", "paid", "vat", "km")


@dataclass(frozen=True, slots=True)
class Reading:
    """A report, and the bytes of its receipts by their digest."""

    report: TimeReport
    receipts: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Row:
    place: str
    kind: str
    what: str
    paid: str
    vat: str
    km: str
    kept: str
    was: str
    file: SentFile | None

    @property
    def is_filled(self) -> bool:
        if self.was and not self.kind and not self.file:
            return False  # It was reported, and "nothing" is chosen for it now.
        return bool(self.kind or self.what or self.paid or self.vat or self.km or self.file)


def read_report(
    form: SentForm, words: Mapping[str, str], kept: Mapping[str, Receipt], *, asks_final: bool
) -> Reading | Filled:
    """The report, or the form again with what could not be read.

    ``kept`` are receipts that are there already, which stay unless another file is sent.
    """
    filled = Filled(form.fields)
    span = typed_span(form.fields)
    wrong: dict[str, str] = {}
    pause = _minutes(filled, words, wrong)
    expenses = [_expense(row, words, kept, wrong) for row in _rows(form) if row.is_filled]
    if isinstance(span, NoSpan):
        misread = filled.misread(span, words)
        return replace(misread, wrong={**misread.wrong, **wrong})
    if wrong:
        return filled.with_wrong(wrong)
    report = TimeReport(
        begins_at=span.begins_at,
        ends_at=span.ends_at,
        break_minutes=pause,
        comment=filled.text("comment"),
        expenses=tuple(each for each in expenses if each),
        is_final=bool(filled.text("final")) if asks_final else None,
    )
    return Reading(report, {sha256_of(file.content): file.content for file in form.files.values()})


def expense_rows(filled: Filled, kept: Mapping[str, Receipt]) -> list[dict[str, str]]:
    """The rows for expenses as they were filled in, with what is wrong with each."""
    return [
        {
            "place": place,
            **{column: filled.text(f"{column}{place}") for column in _COLUMNS},
            "kept": filled.text(f"kept{place}"),
            "was": filled.text(f"was{place}"),
            "receipt": _name_of(kept.get(filled.text(f"kept{place}"))),
            "wrong": filled.wrong.get(f"expense{place}", ""),
        }
        for place in ROWS
        if int(place) <= _SHOWN or place in _used(filled)
    ]


def expense_place(filled: Filled, index: int) -> str:
    """The row of the form that the expense with that index in the report was written in."""
    used = _used(filled)
    return used[index] if index < len(used) else ROWS[0]


def _used(filled: Filled) -> list[str]:
    return [
        place
        for place in ROWS
        if any(filled.text(f"{each}{place}") for each in _COLUMNS)
        and (filled.text(f"kind{place}") or not filled.text(f"was{place}"))
    ]


def _name_of(receipt: Receipt | None) -> str:
    return receipt.name if receipt else ""


def _rows(form: SentForm) -> Iterator[_Row]:
    filled = Filled(form.fields)
    for place in ROWS:
        written = {column: filled.text(f"{column}{place}") for column in _COLUMNS}
        yield _Row(
            place=place,
            kept=filled.text(f"kept{place}"),
            was=filled.text(f"was{place}"),
            file=form.files.get(f"receipt{place}"),
            **written,
        )


def _minutes(filled: Filled, words: Mapping[str, str], wrong: dict[str, str]) -> int:
    try:
        return typed_minutes(filled.text("pause"))
    except Unreadable:
        wrong["pause"] = words["minutes_unreadable"]
        return 0


def _expense(
    row: _Row, words: Mapping[str, str], kept: Mapping[str, Receipt], wrong: dict[str, str]
) -> Expense | None:
    at = f"expense{row.place}"
    told, receipt = _told(row), _receipt(row, kept)
    if isinstance(told, str):
        wrong[at] = words[told]
        return None
    if isinstance(receipt, str):
        wrong[at] = words[receipt]
        return None
    what = row.what or words[f"expense_short_{told.kind.value}"]
    return replace(told, description=what, receipt=receipt, id=_was(row))


def _was(row: _Row) -> ExpenseId | None:
    """Which one it was in the report that was sent back."""
    try:
        return ExpenseId.parse(row.was) if row.was else None
    except MalformedId:
        return None


def _told(row: _Row) -> Expense | str:
    """What a row tells, or which words say why it cannot be read."""
    kind = _KINDS.get(row.kind)
    if kind is None:
        return "k_expense_kind_missing"
    if row.km and (row.paid or row.vat):
        return "k_expense_both"
    if kind is ExpenseKind.MILEAGE:
        kilometres = _decimal(row.km.lower().removesuffix("km"))
        if kilometres is None or kilometres <= 0:
            return "k_expense_km_unclear"
        return Expense(kind=kind, description="", quantity=kilometres)
    return _paid(row, kind)


def _paid(row: _Row, kind: ExpenseKind) -> Expense | str:
    paid = _decimal(row.paid)
    if paid is None or paid <= 0:
        return "k_expense_km_alone" if row.km else "k_expense_paid_unclear"
    vat = _decimal(row.vat) if row.vat else Decimal(0)
    if vat is None:
        return "k_vat_unclear"
    return Expense(kind=kind, description="", paid=paid, vat=vat)


def _receipt(row: _Row, kept: Mapping[str, Receipt]) -> Receipt | str | None:
    """The receipt of a row, or which words say why it cannot be taken."""
    if row.file is None:
        return kept.get(row.kept, "files_again") if row.kept else None
    media_type = media_type_of(row.file)
    if media_type is None:
        return "k_receipt_unreadable" if row.file.content else "k_receipt_empty"
    return Receipt(
        sha256=sha256_of(row.file.content),
        name=row.file.name[:200] or "kvitto",
        media_type=media_type,
        size=len(row.file.content),
    )


def _decimal(text: str) -> Decimal | None:
    try:
        amount = typed_amount(text, HOME)
    except Unreadable:
        return None
    return amount.amount if amount else None
