"""What one customer comes to."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.views import CustomerFigures
from reskontra.domain.invoicing.listing import (
    FALLS_DUE,
    IS_OPEN,
    NET_SEK,
    OPEN_SEK,
    REFUND_SEK,
    SIGN,
)
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.tables import CONNECTION

# An invoice is paid on the day of the last payment that counts.
_FIGURES: Final = f"""
    WITH written AS (
        SELECT id, kind, state, invoice_date, {FALLS_DUE} AS falls_due,
               {SIGN} * {NET_SEK} AS net_minor,
               {OPEN_SEK} AS open_minor, {REFUND_SEK} AS refund_minor, {IS_OPEN} AS is_open
        FROM invoice WHERE customer_id = $1 AND state <> 'DRAFT'
    ), paid AS (
        SELECT max(payment.received_date) - written.falls_due AS days_late
        FROM written
        JOIN allocation ON allocation.invoice_id = written.id AND allocation.undone_at IS NULL
        JOIN payment ON payment.id = allocation.payment_id
        WHERE written.state = 'PAID'
        GROUP BY written.id, written.falls_due
    )
    SELECT count(*) FILTER (WHERE kind = 'INVOICE') AS count,
           coalesce(sum(refund_minor), 0)::bigint AS refund,
           coalesce(sum(open_minor) FILTER (WHERE is_open), 0)::bigint AS open,
           coalesce(sum(open_minor) FILTER (WHERE is_open AND falls_due < $4), 0)::bigint
               AS overdue,
           coalesce(sum(net_minor) FILTER (WHERE invoice_date BETWEEN $2 AND $3), 0)::bigint
               AS invoiced,
           (SELECT round(avg(days_late))::integer FROM paid) AS average_days_late
    FROM written
"""  # noqa: S608 - fixed texts


async def customer_figures(customer_id: CustomerId) -> CustomerFigures:
    """What a customer comes to, in one statement; nothing of one who is unknown."""
    day = today()
    month = Month.of(day)
    values = [customer_id.uuid, month.plus(-11).first, month.last, day]
    (row,) = await get_connection(CONNECTION).execute_query_dict(_FIGURES, values)
    return CustomerFigures(
        open=Money(row["open"]),
        overdue=Money(row["overdue"]),
        refund=Money(row["refund"]),
        invoiced=Money(row["invoiced"]),
        average_days_late=row["average_days_late"],
        invoice_count=row["count"],
    )
