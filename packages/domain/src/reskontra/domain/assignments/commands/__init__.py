"""What can be done with assignments."""

from reskontra.domain.assignments.commands.offer_answers import accept_offer, decline_offer
from reskontra.domain.assignments.commands.offer_rounds import (
    hurry_offer_round,
    move_offer_round,
    start_offer_round,
    withdraw_offer_round,
)

__all__ = [
    "accept_offer",
    "decline_offer",
    "hurry_offer_round",
    "move_offer_round",
    "start_offer_round",
    "withdraw_offer_round",
]
