"""The hours behind an invoice, as its buyer reads them: the rows of the appendix of its page."""

from collections.abc import Mapping, Sequence

from reskontra.api.pages.words import amount, number
from reskontra.domain.invoicing.time_sheets import SheetApproval, SheetEntry, SheetKind
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.money import Money

_AT = "%Y-%m-%d %H:%M"


def time_sheet_facts(
    entries: Sequence[SheetEntry], words: Mapping[str, str], locale: str
) -> dict[str, object] | None:
    """Who worked when and who approved it, and what it comes to; None where it was no hours."""
    if not entries:
        return None
    hours = sum((each.hours for each in entries[1:]), entries[0].hours)
    return {
        "rows": [_row(each, words, locale) for each in entries],
        "hours": number(hours, locale),
        "amount": amount(Money.total(each.amount for each in entries), locale),
    }


def _row(entry: SheetEntry, words: Mapping[str, str], locale: str) -> dict[str, str]:
    begins, ends = entry.begins_at.astimezone(SWEDEN), entry.ends_at.astimezone(SWEDEN)
    is_called_off = entry.kind is SheetKind.CANCELLATION
    return {
        "heading": entry.heading,
        "when": f"{begins:%Y-%m-%d %H:%M}–{ends:%H:%M}",
        "who": words["sheet_cancelled"] if is_called_off else entry.consultant,
        "approved": f"{_approver(entry, words)}, {entry.approved_at.astimezone(SWEDEN):{_AT}}",
        "hours": "" if is_called_off else number(entry.hours, locale),
        "amount": amount(entry.amount, locale),
    }


def _approver(entry: SheetEntry, words: Mapping[str, str]) -> str:
    """Whoever approved it by name, and else what stands in for that."""
    if entry.approval is SheetApproval.ORDERER and entry.approver:
        return entry.approver
    return words[f"sheet_{entry.approval.lower()}"]
