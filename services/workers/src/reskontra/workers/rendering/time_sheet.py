"""The hours behind an invoice, as a page of their own: who worked when, and who approved it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.time_sheets import SheetApproval, SheetEntry, SheetKind
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.numerals import Numerals
from reskontra.workers.rendering.words import Words

_NONE: Final = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSheet:
    """By entry: its cells, the heading above it, and the hours and the sum below its section."""

    rows: tuple[tuple[str, ...], ...]
    headings: tuple[str, ...]
    sums: tuple[tuple[str, str], ...]
    total: tuple[str, str]


def time_sheet(document: InvoiceDocument, words: Words, numerals: Numerals) -> TimeSheet | None:
    """The appendix; nothing where the invoice is not made of hours."""
    entries = document.time_sheet
    if not entries:
        return None
    return TimeSheet(
        rows=tuple(_row(each, words, numerals) for each in entries),
        headings=tuple(each.heading for each in entries),
        sums=_sums(entries, numerals),
        total=_sum(entries, numerals),
    )


def _sums(entries: Sequence[SheetEntry], numerals: Numerals) -> tuple[tuple[str, str], ...]:
    """What each section comes to, below its last entry; nothing where there is one section."""
    starts = [place for place, each in enumerate(entries) if each.heading]
    sums = [_NONE] * len(entries)
    if len(starts) > 1:
        for start, end in pairwise([*starts, len(entries)]):
            sums[end - 1] = _sum(entries[start:end], numerals)
    return tuple(sums)


def _sum(entries: Sequence[SheetEntry], numerals: Numerals) -> tuple[str, str]:
    hours = sum((each.hours for each in entries[1:]), entries[0].hours)
    return numerals.quantity(hours), numerals.amount(Money.total(each.amount for each in entries))


def _row(entry: SheetEntry, words: Words, numerals: Numerals) -> tuple[str, ...]:
    begins, ends = _local(entry.begins_at), _local(entry.ends_at)
    is_called_off = entry.kind is SheetKind.CANCELLATION
    return (
        begins.date().isoformat(),
        f"{begins:%H:%M}–{ends:%H:%M}",
        "" if is_called_off else numerals.quantity(entry.hours),
        words["sheet_cancelled"] if is_called_off else entry.consultant,
        _approved(entry, words),
        numerals.amount(entry.amount),
    )


def _approved(entry: SheetEntry, words: Words) -> str:
    said = words[f"sheet_{entry.approval.lower()}"]
    by = entry.approver if entry.approval is SheetApproval.ORDERER and entry.approver else said
    return f"{by}, {_local(entry.approved_at):%Y-%m-%d %H:%M}"


def _local(moment: datetime) -> datetime:
    return moment.astimezone(SWEDEN)
