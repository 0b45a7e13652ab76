"""In whose name e-invoices leave: each firm has an address and an account of its own.

An address of the Peppol network is a scheme and a number in it: a Swedish organisation number
stands under 0007 (Peppol, Policy for use of identifiers; PEPPOL-COMMON-R049).
"""

from typing import Final

from reskontra.domain.company.refusals import (
    PeppolAlreadyConnected,
    PeppolNotConnected,
    PeppolNumberChanged,
    PeppolWithoutNumber,
)
from reskontra.domain.company.views import NetworkSender, NetworkState
from reskontra.domain.countries.checksums import passes_luhn
from reskontra.domain.kernel.refusals import Refusal

_SCHEME: Final = "0007"
_LENGTH: Final = 10


def participant_of(org_number: str) -> str | None:
    """The address of a firm; None where the network takes no such number."""
    digits = "".join(letter for letter in org_number if letter.isdigit())
    return f"{_SCHEME}:{digits}" if len(digits) == _LENGTH and passes_luhn(digits) else None


def reasons_not_to_ask(
    sender: NetworkSender, participant: str | None, account: str
) -> list[Refusal]:
    """Why an access point is not asked about the account of a firm."""
    if participant is None:
        return [PeppolWithoutNumber()]
    is_same = (sender.participant, sender.account) == (participant, account)
    is_there = sender.state is NetworkState.CONNECTED and is_same
    return [PeppolAlreadyConnected(path=("code",))] if is_there else []


def reasons_not_to_send_as(sender: NetworkSender, participant: str | None) -> list[Refusal]:
    """Why nothing leaves in the name of a firm: it would leave in nobody's, or in another's."""
    if sender.state is not NetworkState.CONNECTED:
        return [PeppolNotConnected(state=sender.state)]
    if sender.participant != participant:
        return [PeppolNumberChanged(participant=sender.participant)]
    return []
