"""What can be done to agreements."""

from reskontra.domain.agreements.commands.agreements import (
    change_agreement,
    create_agreement,
    end_agreement,
)

__all__ = [
    "change_agreement",
    "create_agreement",
    "end_agreement",
]
