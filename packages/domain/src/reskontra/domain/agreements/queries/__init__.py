"""Questions about agreements."""

from reskontra.domain.agreements.queries.agreements import (
    agreement,
    agreement_cards,
    agreement_count,
    agreements,
    agreements_of,
)

__all__ = [
    "agreement",
    "agreement_cards",
    "agreement_count",
    "agreements",
    "agreements_of",
]
