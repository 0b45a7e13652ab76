"""Codes for the access point, as whoever runs the house gives them out."""

from reskontra.tenancy.sender_codes import sender_code
from tests.support.shop import Shop

PARTICIPANT = "0007:5567037485"


def code_of(shop: Shop, account: str = "7", participant: str = PARTICIPANT) -> str:
    """The code of an account for the firm of the tests."""
    return sender_code(shop.api.settings.secret_key, participant, account)
