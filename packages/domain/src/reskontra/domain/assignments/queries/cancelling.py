"""What it costs to call an assignment off."""

from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.agreements.cancelling import cancellable_until, late_cancellation
from reskontra.domain.agreements.queries import agreement
from reskontra.domain.assignments.entry_views import EntryLine, LineSide
from reskontra.domain.assignments.lines import Percents, cancellation_lines, total
from reskontra.domain.assignments.queries.counting import counted_time
from reskontra.domain.assignments.reporting import LONGEST, Stretch
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True)
class CancellationCost:
    """What calling off costs and pays at a moment, and until when it costs nothing.

    Attributes:
        until: The last instant at which it costs nothing; None where it never costs anything.
    """

    until: datetime | None
    lines: tuple[EntryLine, ...]

    @property
    def price(self) -> Money:
        """What the customer pays, without VAT."""
        return total(self.lines, LineSide.PRICE)

    @property
    def pay(self) -> Money:
        """What the consultant earns."""
        return total(self.lines, LineSide.PAY)


async def cancellation_cost(ordered: AssignmentCard, moment: datetime) -> CancellationCost:
    """What it would come to if somebody called an assignment off at a moment.

    Only time that is reserved costs anything, and until somebody is to do it nobody's is. An
    assignment of more than 24 hours tells a period in which work will be done, and nobody knows how
    much of it is reserved: nothing is guessed.
    """
    agreed = await agreement(ordered.agreement_id) if ordered.agreement_id else None
    if agreed is None or ordered.ends_at - ordered.begins_at > LONGEST:
        return CancellationCost(None, ())
    until = cancellable_until(agreed, ordered.begins_at)
    late = late_cancellation(agreed, ordered.begins_at, moment)
    if late is None:
        return CancellationCost(until, ())
    if ordered.consultant_id is None:
        return CancellationCost(None, ())
    counting = await counted_time(ordered, (Stretch(ordered.begins_at, ordered.ends_at),))
    percents = Percents(late.price_percent, late.pay_percent)
    lines = cancellation_lines(counting.work, counting.terms.lines, percents)
    return CancellationCost(until, tuple(lines))
