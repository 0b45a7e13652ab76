"""Hours in the appendix of an invoice: eight of them on a Monday, approved by Anna."""

from datetime import datetime

from reskontra.domain.invoicing.time_sheets import SheetApproval, SheetEntry, SheetKind
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories import varied

ENTRY = SheetEntry(
    heading="Uppdrag 1001: Tolkning",
    kind=SheetKind.WORK,
    begins_at=datetime(2026, 11, 2, 8, tzinfo=SWEDEN),
    ends_at=datetime(2026, 11, 2, 16, 30, tzinfo=SWEDEN),
    break_minutes=30,
    consultant="Karin Ek",
    approval=SheetApproval.ORDERER,
    approver="Anna Öberg",
    approved_at=datetime(2026, 11, 3, 9, 12, tzinfo=SWEDEN),
    amount_minor=800_000,
)


def ordered_by(*numbers: str) -> tuple[SheetEntry, ...]:
    """An hour of each order, under a heading of its own."""
    return tuple(
        sheet_entry(heading=f"Uppdrag {place}", order_number=number)
        for place, number in enumerate(numbers, start=1)
    )


def sheet_entry(**about: object) -> SheetEntry:
    return varied(ENTRY, **about)
