"""What reports cost those who are told prices with VAT."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from reskontra.domain.assignments.consumer_prices import (
    ConsumerPrice,
    PricePart,
    consumer_price,
    is_consumer,
)
from reskontra.domain.assignments.entry_views import EntryLine as Line
from reskontra.domain.assignments.entry_views import LineSide
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import EntryLine
from reskontra.domain.company.queries import profile
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.kernel.money import Money


async def consumer_prices(
    customer: CustomerCard, entry_ids: Collection[EntryId]
) -> dict[EntryId, ConsumerPrice]:
    """What reports cost a private person, by id, in two statements; none for anybody else.

    Reports whose VAT nobody can decide are left out.
    """
    if not (entry_ids and is_consumer(customer)):
        return {}
    seller = await profile()
    rows = await EntryLine.filter(
        entry_id__in=[one.uuid for one in entry_ids], side=LineSide.PRICE
    ).order_by("entry_id", "position")
    parts: dict[EntryId, list[PricePart]] = defaultdict(list)
    for row in rows:
        if row.entry_id is not None:
            parts[EntryId(row.entry_id)].append(_part(row))
    found = {one: consumer_price(each, customer, seller) for one, each in parts.items()}
    return {one: price for one, price in found.items() if price is not None}


async def consumer_price_of(customer: CustomerCard, lines: Iterable[Line]) -> ConsumerPrice | None:
    """What lines that are not kept anywhere cost a private person; None for anybody else."""
    if not is_consumer(customer):
        return None
    parts = [
        PricePart(
            work_date=line.work_date,
            amount=line.amount,
            vat_class=line.vat_class or VatClass.STANDARD,
            exemption=line.exemption,
        )
        for line in lines
        if line.side is LineSide.PRICE
    ]
    return consumer_price(parts, customer, await profile())


def _part(row: EntryLine) -> PricePart:
    return PricePart(
        work_date=row.work_date,
        amount=Money(row.amount_minor),
        vat_class=VatClass(row.vat_class) if row.vat_class else VatClass.STANDARD,
        exemption=row.exemption,
    )
