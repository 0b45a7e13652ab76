"""Questions about agreements."""

from reskontra.domain.agreements.queries.agreements import (
    agreement,
    agreement_cards,
    agreement_count,
    agreements,
    agreements_approved_in_silence,
    agreements_of,
)
from reskontra.domain.agreements.queries.plans import (
    agreements_with_coming_period,
    billed_sums,
    draw_of_reserved,
    due_instalments,
    hour_banks,
    hour_banks_of,
    instalment,
    instalments_of,
    is_of_instalment,
    last_period_day,
    sums_billed_between,
)

__all__ = [
    "agreement",
    "agreement_cards",
    "agreement_count",
    "agreements",
    "agreements_approved_in_silence",
    "agreements_of",
    "agreements_with_coming_period",
    "billed_sums",
    "draw_of_reserved",
    "due_instalments",
    "hour_banks",
    "hour_banks_of",
    "instalment",
    "instalments_of",
    "is_of_instalment",
    "last_period_day",
    "sums_billed_between",
]
