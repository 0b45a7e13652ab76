"""How an address stands with us after what came back from it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.troubles import Severity

# A full mailbox or a server out of order is no reason to give somebody up, five in a row is.
MOST_SOFT: Final = 5
FORGOTTEN_AFTER: Final = timedelta(days=30)


class AddressState(StrEnum):
    """How an address stands: the last three are sent nothing until somebody lifts them."""

    OK = "OK"
    SOFT = "SOFT"
    HARD = "HARD"
    COMPLAINT = "COMPLAINT"
    SUPPRESSED = "SUPPRESSED"


REFUSED: Final = (AddressState.HARD, AddressState.COMPLAINT, AddressState.SUPPRESSED)
_AFTER: Final = {Severity.HARD: AddressState.HARD, Severity.COMPLAINT: AddressState.COMPLAINT}


@dataclass(frozen=True, slots=True)
class Standing:
    """A state, and how many times in a row something came back."""

    state: AddressState = AddressState.OK
    count: int = 0
    told_at: datetime | None = None

    @property
    def is_refused(self) -> bool:
        return self.state in REFUSED


def folded(address: str) -> str:
    """An address as it is told from others: nobody tells small letters from capitals."""
    return address.strip().casefold()


def after(before: Standing, severity: Severity, at: datetime) -> Standing:
    """How an address stands once something more has come back; it never gets better by that."""
    is_long_ago = before.told_at is not None and at - before.told_at > FORGOTTEN_AFTER
    count = 1 if is_long_ago else before.count + 1
    if severity is Severity.SOFT:
        worn_out = AddressState.SUPPRESSED if count >= MOST_SOFT else AddressState.SOFT
        return Standing(before.state if before.is_refused else worn_out, count, at)
    is_settled = before.state is AddressState.COMPLAINT
    return Standing(before.state if is_settled else _AFTER[severity], count, at)
