"""What an order would come to, before anybody has written it down."""

from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.assignments.entry_views import EntryLine, LineSide, TimeReport
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.lines import total
from reskontra.domain.assignments.order_terms import OrderTerms, order_terms
from reskontra.domain.assignments.ordering import tidied
from reskontra.domain.assignments.queries.assignments import assignment
from reskontra.domain.assignments.queries.counting import counted, lines_of
from reskontra.domain.assignments.reporting import time_reasons
from reskontra.domain.assignments.views import AssignmentCard, AssignmentEntry, AssignmentState
from reskontra.domain.catalogue.queries import hour_type
from reskontra.domain.customers.queries import heads
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import NotFound, Refusal, refuse_if


@dataclass(frozen=True, slots=True)
class OrderTrial:
    """The lines of both sides, as if all of the ordered time were worked without a break.

    And what the agreement says of an order that was asked for then.
    """

    lines: tuple[EntryLine, ...]
    terms: OrderTerms

    def side(self, side: LineSide) -> tuple[EntryLine, ...]:
        """The lines for the customer, or those for the consultant."""
        return tuple(line for line in self.lines if line.side is side)

    @property
    def revenue(self) -> Money:
        """What the customer would pay, without VAT."""
        return total(self.lines, LineSide.PRICE)

    @property
    def pay(self) -> Money:
        """What the consultant would earn."""
        return total(self.lines, LineSide.PAY)


async def tried(order: AssignmentEntry, instead_of: AssignmentId | None = None) -> OrderTrial:
    """Count an order by the terms that hold on its day, as they are known now.

    Of one that is changed so, ``instead_of`` how it is kept, it was asked for when it was, as long
    as it begins as it did.

    Raises:
        Refused: Nobody can tell what it comes to.
    """
    tidy = tidied(order)
    before = await assignment(instead_of) if instead_of else None
    unknown = [NotFound(path=("id",))] if instead_of and before is None else []
    times = time_reasons(tidy.begins_at, tidy.ends_at)
    refuse_if([*unknown, *times, *await _unknown(tidy)])
    stays = before is not None and before.begins_at == tidy.begins_at
    card = _as_if_ordered(tidy, before.wanted_at if before and stays else now())
    report = TimeReport(begins_at=tidy.begins_at, ends_at=tidy.ends_at)
    counting = await counted(card, report)
    terms = order_terms(
        counting.terms.agreement,
        card.begins_at,
        card.ends_at,
        card.ordered_at,
        has_own_price=card.price is not None,
    )
    return OrderTrial(lines_of(card, report, counting), terms)


async def _unknown(order: AssignmentEntry) -> list[Refusal]:
    reasons: list[Refusal] = []
    if not await heads([order.customer_id]):
        reasons.append(NotFound(path=("customerId",)))
    if await hour_type(order.hour_type_id) is None:
        reasons.append(NotFound(path=("hourTypeId",)))
    return reasons


def _as_if_ordered(order: AssignmentEntry, moment: datetime) -> AssignmentCard:
    return AssignmentCard(
        **{name: getattr(order, name) for name in AssignmentEntry.__dataclass_fields__},
        id=AssignmentId.new(),
        version=1,
        number=0,
        series_id=None,
        state=AssignmentState.REQUESTED,
        ordered_at=moment,
        is_final=False,
        cancelled_at=None,
        cancel_reason="",
        rejected_reason="",
        created_at=moment,
        updated_at=moment,
    )
