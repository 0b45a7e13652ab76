"""What can be done to agreements."""

from reskontra.domain.agreements.commands.agreements import (
    change_agreement,
    create_agreement,
    end_agreement,
)
from reskontra.domain.agreements.commands.hour_banks import draw_hours, return_hours
from reskontra.domain.agreements.commands.hour_credits import credit_hours
from reskontra.domain.agreements.commands.periods import begin_periods
from reskontra.domain.agreements.commands.plans import (
    held_instalment,
    note_billed,
    note_credited,
    note_held,
    plan_instalments,
)

__all__ = [
    "begin_periods",
    "change_agreement",
    "create_agreement",
    "credit_hours",
    "draw_hours",
    "end_agreement",
    "held_instalment",
    "note_billed",
    "note_credited",
    "note_held",
    "plan_instalments",
    "return_hours",
]
