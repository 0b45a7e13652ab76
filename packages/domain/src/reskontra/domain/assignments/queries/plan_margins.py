"""What fixed prices, retainers and banks of hours have brought in: by the day it was invoiced."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.plan_views import BilledSum
from reskontra.domain.agreements.queries import sums_billed_between
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.margins import PLANS, Margin, MarginBy, by_plan
from reskontra.domain.customers.queries import heads
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.credits import revenue_of
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.tables import CONNECTION

_TITLES: Final = "SELECT id, number || ' ' || title AS title FROM assignment WHERE id = ANY($1)"
_ONLY: Final = """
    SELECT agreement_id, (array_agg(id))[1] AS id FROM assignment
    WHERE agreement_id = ANY($1) AND state <> 'CANCELLED'
    GROUP BY agreement_id HAVING count(*) = 1
"""


async def plan_margins(by: MarginBy, first: date, last: date) -> list[Margin]:
    """What plans brought in on some days, a row for each sum.

    Of a plan that pays for one assignment it is that one's; of several, the agreement's own.
    """
    billed = await sums_billed_between(first, last)
    if not billed:
        return []
    revenue = await revenue_of([InvoiceId(each.invoice_uuid) for each in billed])
    worth = [(each, revenue.get(InvoiceId(each.invoice_uuid), Money.zero())) for each in billed]
    found = [(each, amount) for each, amount in worth if amount]
    names = await _names(by, [each for each, _ in found])
    return [by_plan(*names[each], amount) for each, amount in found]


async def assignment_titles(ids: Collection[AssignmentId]) -> dict[AssignmentId, str]:
    """What assignments are told by: number and title."""
    rows = await get_connection(CONNECTION).execute_query_dict(_TITLES, [[one.uuid for one in ids]])
    return {AssignmentId(row["id"]): row["title"] for row in rows}


async def _names(
    by: MarginBy, billed: Collection[BilledSum]
) -> Mapping[BilledSum, tuple[str, str]]:
    """The key and the title of each sum."""
    if by is MarginBy.CONSULTANT:
        return dict.fromkeys(billed, (PLANS, ""))
    if by is MarginBy.MONTH:
        months = {each: str(Month.of(each.day)) for each in billed}
        return {each: (month, month) for each, month in months.items()}
    if by is MarginBy.CUSTOMER:
        known = await heads({each.customer_id for each in billed})
        return {each: (str(each.customer_id), known[each.customer_id].name) for each in billed}
    only = await _only_assignments({each.agreement_id for each in billed})
    titles = await assignment_titles(only.values())
    return {
        each: (str(one), titles[one])
        if (one := only.get(each.agreement_id))
        else (str(each.agreement_id), each.name)
        for each in billed
    }


async def _only_assignments(ids: Iterable[AgreementId]) -> dict[AgreementId, AssignmentId]:
    """The assignments of agreements that have one."""
    rows = await get_connection(CONNECTION).execute_query_dict(_ONLY, [[one.uuid for one in ids]])
    return {AgreementId(row["agreement_id"]): AssignmentId(row["id"]) for row in rows}
