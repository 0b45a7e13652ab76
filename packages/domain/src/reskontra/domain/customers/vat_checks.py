"""When a VAT number is looked up in the EU's register, and how long an answer may be relied on.

Sources: council regulation (EU) 904/2010 art. 31 gives everybody the right to have a number
confirmed; implementing regulation (EU) 282/2011 art. 18 lets a seller who has had it confirmed, and
knows nothing else, rely on it; ML (2023:200) 10 kap. 42 § wants the buyer's number of an
intra-Community supply of goods. The law names no age of an answer: thirty days are our custom.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.countries.vat_numbers import is_eu_number
from reskontra.domain.kernel.clock import SWEDEN

LEASE: Final = timedelta(minutes=2)
MOST_ATTEMPTS: Final = 8

_HOLDS: Final = timedelta(days=30)
_ASKED_AGAIN: Final = timedelta(days=1)
_WAITED_FOR: Final = timedelta(minutes=10)
_FIRST_PAUSE: Final = timedelta(seconds=20)


class VatCheckState(StrEnum):
    """What the register says of a number; nothing as long as it cannot be asked."""

    VALID = "VALID"
    INVALID = "INVALID"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class VatCheck:
    """What the register said of a number, and when.

    ``reason`` tells why it said nothing. The ``consultation_number`` is its own name for the
    question: the proof that it was put.
    """

    number: str
    state: VatCheckState
    checked_at: datetime
    reason: str | None = None
    name: str = ""
    address: str = ""
    consultation_number: str | None = None

    @property
    def day(self) -> date:
        """The day in Sweden when it was said."""
        return self.checked_at.astimezone(SWEDEN).date()


def can_be_checked(number: str | None) -> bool:
    """Whether the number is one that the register may know: a state of the EU has given it."""
    return number is not None and is_eu_number(number)


def is_looked_up_at_once(number: str | None) -> bool:
    """Whether a card's new number is looked up unasked: at home the VAT hangs on other things."""
    return can_be_checked(number) and not (number or "").startswith("SE")


def is_due(check: VatCheck | None, number: str | None, now: datetime) -> bool:
    """Whether the number should be asked about before an invoice rests on it."""
    if not can_be_checked(number):
        return False
    if check is None or check.number != number:
        return True
    holds = _HOLDS if check.state is VatCheckState.VALID else _ASKED_AGAIN
    return check.checked_at + holds <= now


def stands_against(known: VatCheck | None, said: VatCheck) -> bool:
    """Whether what is known still holds after the register has said nothing: no proof is lost."""
    if said.state is not VatCheckState.UNKNOWN or known is None:
        return False
    is_proof = known.state is VatCheckState.VALID
    return is_proof and not is_due(known, said.number, said.checked_at)


def is_awaited(asked_at: datetime | None, now: datetime) -> bool:
    """Whether an answer is still on its way; a question that was lost may be put again."""
    return asked_at is not None and asked_at + _WAITED_FOR > now


def pause_after(attempt: int) -> timedelta | None:
    """How long to wait when the register was away, tripling; None when enough is enough."""
    return None if attempt >= MOST_ATTEMPTS else _FIRST_PAUSE * 3 ** (attempt - 1)


def check_json(check: VatCheck) -> str:
    """The check as it is kept."""
    return json.dumps(check_values(check), ensure_ascii=False)


def check_values(check: VatCheck) -> dict[str, object]:
    """The check as plain values."""
    return asdict(check) | {"checked_at": check.checked_at.isoformat()}


def check_from_json(text: str | None) -> VatCheck | None:
    """Read what ``check_json`` wrote."""
    return check_from(json.loads(text)) if text else None


def check_from(raw: Mapping[str, str]) -> VatCheck:
    """Read what ``check_values`` wrote."""
    return VatCheck(
        number=raw["number"],
        state=VatCheckState(raw["state"]),
        checked_at=datetime.fromisoformat(raw["checked_at"]),
        reason=raw["reason"],
        name=raw["name"],
        address=raw["address"],
        consultation_number=raw["consultation_number"],
    )
