"""Questions about payments."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.ids import AllocationId, PaymentId, RefundId
from reskontra.domain.payments.registering import PAID_SEK
from reskontra.domain.payments.views import (
    AllocationPage,
    AllocationPageRequest,
    AllocationRow,
    PaymentFilter,
    PaymentSums,
    RefundRow,
)
from reskontra.domain.tables import CONNECTION

_ALLOCATIONS: Final = """
    SELECT a.id, a.payment_id, a.invoice_id, a.amount_minor, p.currency, p.received_date,
           p.reference, a.allocated_at, a.undone_at, a.reversed_date
    FROM allocation a JOIN payment p ON p.id = a.payment_id
"""
_MEANT: Final = """
    WHERE a.undone_at IS NULL
      AND ($1::date IS NULL OR p.received_date >= $1)
      AND ($2::date IS NULL OR p.received_date <= $2)
"""
_PAGE: Final = f"""
    {_ALLOCATIONS} {_MEANT}
      AND ($3::uuid IS NULL OR a.id < $3)
    ORDER BY a.id DESC LIMIT $4
"""
_SUMS: Final = f"""
    SELECT count(*) AS count, coalesce(sum({PAID_SEK}), 0)::bigint AS amount_minor
    FROM allocation a JOIN payment p ON p.id = a.payment_id {_MEANT}
"""  # noqa: S608 - fixed texts

_REFUNDS: Final = """
    SELECT id, invoice_id, to_invoice_id, amount_minor, currency, refunded_date, reference,
           created_at, undone_at, reversed_date
    FROM refund
"""


async def allocations_by_id(
    ids: Collection[AllocationId],
) -> dict[AllocationId, AllocationRow]:
    """Allocations that exist among these, in one statement."""
    found = await _rows(f"{_ALLOCATIONS} WHERE a.id = ANY($1)", [[one.uuid for one in ids]])
    return {row.id: row for row in found}


async def allocations_of(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[AllocationRow, ...]]:
    """What was ever paid on each invoice, the oldest first, in one statement."""
    found: dict[InvoiceId, list[AllocationRow]] = {one: [] for one in invoice_ids}
    statement = f"{_ALLOCATIONS} WHERE a.invoice_id = ANY($1) ORDER BY a.id"
    for row in await _rows(statement, [[one.uuid for one in found]]):
        found[row.invoice_id].append(row)
    return {one: tuple(rows) for one, rows in found.items()}


async def allocations(request: AllocationPageRequest) -> AllocationPage:
    """A part of what was paid and counts, the newest first."""
    rows = await _rows(
        _PAGE,
        [
            request.where.received_from,
            request.where.received_to,
            request.after.uuid if request.after else None,
            request.limit + 1,
        ],
    )
    return AllocationPage(tuple(rows[: request.limit]), len(rows) > request.limit)


async def payment_sums(where: PaymentFilter) -> PaymentSums:
    """What was paid and counts comes to, in one statement."""
    values = [where.received_from, where.received_to]
    (row,) = await get_connection(CONNECTION).execute_query_dict(_SUMS, values)
    return PaymentSums(row["count"], Money(row["amount_minor"]))


async def refunds_by_id(ids: Collection[RefundId]) -> dict[RefundId, RefundRow]:
    """Refunds that exist among these, in one statement."""
    found = await _refunds("WHERE id = ANY($1)", [[one.uuid for one in ids]])
    return {row.id: row for row in found}


async def refunds_of(invoice_id: InvoiceId) -> tuple[RefundRow, ...]:
    """What ever went back from an invoice, or over to it, the oldest first."""
    where = "WHERE invoice_id = $1 OR to_invoice_id = $1 ORDER BY id"
    return tuple(await _refunds(where, [invoice_id.uuid]))


async def _refunds(where: str, values: list[object]) -> list[RefundRow]:
    rows = await get_connection(CONNECTION).execute_query_dict(f"{_REFUNDS} {where}", values)
    return [
        RefundRow(
            id=RefundId(row["id"]),
            invoice_id=InvoiceId(row["invoice_id"]),
            to_invoice_id=InvoiceId(row["to_invoice_id"]) if row["to_invoice_id"] else None,
            amount=Money(row["amount_minor"], row["currency"]),
            refunded_date=row["refunded_date"],
            reference=row["reference"],
            created_at=row["created_at"],
            undone_at=row["undone_at"],
            reversed_date=row["reversed_date"],
        )
        for row in rows
    ]


async def _rows(statement: str, values: list[object]) -> list[AllocationRow]:
    rows = await get_connection(CONNECTION).execute_query_dict(statement, values)
    return [
        AllocationRow(
            id=AllocationId(row["id"]),
            payment_id=PaymentId(row["payment_id"]),
            invoice_id=InvoiceId(row["invoice_id"]),
            amount=Money(row["amount_minor"], row["currency"]),
            received_date=row["received_date"],
            reference=row["reference"],
            allocated_at=row["allocated_at"],
            undone_at=row["undone_at"],
            reversed_date=row["reversed_date"],
        )
        for row in rows
    ]
