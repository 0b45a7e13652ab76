"""What it costs to call an assignment off."""

from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.agreements.cancelling import (
    LateCancellation,
    cancellable_until,
    late_cancellation,
)
from reskontra.domain.agreements.plan_views import ReservedDraw
from reskontra.domain.agreements.queries import agreement, draw_of_reserved
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.counting import charged_minutes
from reskontra.domain.assignments.entry_views import EntryLine, LineSide
from reskontra.domain.assignments.lines import Percents, cancellation_lines, total
from reskontra.domain.assignments.queries.counting import Counted, counted_time, reserved
from reskontra.domain.assignments.reporting import LONGEST, Stretch, day_of
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True)
class CancellationCost:
    """What calling off costs and pays at a moment, and until when it costs nothing.

    Attributes:
        until: The last instant at which it costs nothing; None where it never costs anything.
        bank: What it takes from a bank of hours, where the agreement has one.
    """

    until: datetime | None
    lines: tuple[EntryLine, ...]
    bank: ReservedDraw | None = None

    @property
    def is_anything(self) -> bool:
        """Whether it costs or pays anything, or takes from a bank."""
        return bool(self.lines or (self.bank and self.bank.minutes))

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
    much of it is reserved: nothing is guessed. What a plan or a bank of hours would cover
    of the work it covers of the reserved time, as far as that is charged (ADR 54).
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
    bank = await _bank(ordered, agreed, counting, late)
    if bank is not None:
        counting = reserved(counting, bank.drawn, late.price_percent)
    percents = Percents(late.price_percent, late.pay_percent)
    lines = cancellation_lines(counting.work, counting.terms.lines, percents)
    return CancellationCost(until, tuple(lines), bank)


async def _bank(
    ordered: AssignmentCard, agreed: AgreementCard, counting: Counted, late: LateCancellation
) -> ReservedDraw | None:
    """What the reserved time draws; a price by hand goes before any bank."""
    if ordered.price is not None:
        return None
    minutes = charged_minutes(counting.work, late.price_percent)
    return await draw_of_reserved(agreed, minutes, day_of(ordered.begins_at))
