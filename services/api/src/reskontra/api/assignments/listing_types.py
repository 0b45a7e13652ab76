"""The board of assignments, and what an order would come to."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.assignments.entry_types import EntryLine
from reskontra.api.assignments.types import Assignment, AssignmentState
from reskontra.api.catalogue.parts import of_pay
from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.api.refusals import sentence
from reskontra.domain.assignments.entry_views import LineSide
from reskontra.domain.assignments.queries.trying import OrderTrial
from reskontra.domain.catalogue.margins import margin_percent
from reskontra.domain.kernel.refusals import Refusal


@strawberry.type
class AssignmentColumn:
    """Those that stand in one state (kolumn på tavlan)."""

    state: AssignmentState
    count: int
    assignments: list[Assignment] = strawberry.field(description="The first of them by time.")


@strawberry.type
class AssignmentTrial:
    """What an order would come to on both sides (prövat uppdrag)."""

    trial: strawberry.Private[OrderTrial]
    revenue: Money = column(lambda root: Money.of(root.trial.revenue), "Intäkt exkl. moms.")
    price_lines: list[EntryLine] = column(
        lambda root: [EntryLine.of(line) for line in root.trial.side(LineSide.PRICE)],
        "What the customer would pay.",
    )
    rush_percent: Decimal | None = column(
        "trial.terms.rush_percent",
        "What is added to the price for ordering it so late (brådskande); null where nothing is.",
    )
    cancellable_until: datetime | None = column(
        "trial.terms.free_until",
        "Until when it is called off free (avbokas senast); null where that never costs anything.",
    )
    late_cancellation_percent: Decimal | None = column(
        "trial.terms.late_percent",
        "What calling it off later costs of the price; null where it costs nothing.",
    )
    pay: Money | None = of_pay(lambda root: Money.of(root.trial.pay), "Lön; needs `pay:read`.")
    pay_lines: list[EntryLine] | None = of_pay(
        lambda root: [EntryLine.of(line) for line in root.trial.side(LineSide.PAY)],
        "What the consultant would earn; needs `pay:read`.",
    )
    margin: Money | None = of_pay(
        lambda root: Money.of(root.trial.revenue - root.trial.pay),
        "Täckningsbidrag; needs `pay:read`.",
    )
    margin_percent: Decimal | None = of_pay(
        lambda root: margin_percent(root.trial.revenue, root.trial.pay),
        "Täckningsgrad; needs `pay:read`.",
    )


@strawberry.type
class AssignmentProblem:
    """Why nobody can tell what an order comes to (hinder)."""

    code: str
    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] = strawberry.field(description="Where in the order it lies.")


@strawberry.type
class AssignmentAnswer:
    """What an order would come to, or why nobody can tell (svar)."""

    trial: AssignmentTrial | None = None
    problems: list[AssignmentProblem] = strawberry.field(default_factory=list)

    @classmethod
    def of(cls, trial: OrderTrial) -> Self:
        return cls(trial=AssignmentTrial(trial=trial))

    @classmethod
    def refused(cls, reasons: Sequence[Refusal], locale: str) -> Self:
        problems = [
            AssignmentProblem(code=each.code, message=sentence(each, locale), path=list(each.path))
            for each in reasons
        ]
        return cls(problems=problems)
