"""Somebody who prints a batch of letters and puts them into the post.

What the partner is told, and what it tells, is a contract of our own (docs/print-partner.md): two
files by one key, and a word about what became of them.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Final, Protocol

from reskontra.domain.delivery.handing import PartnerSays
from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.delivery import DeliveryOutage
from reskontra.workers.ports.silence import HALF_ANSWER

_LONGEST: Final = 300
_RECEIVED: Final = "RECEIVED"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """A batch as the partner gets it.

    Attributes:
        key: What it is known by; the same key again is the same order.
        attempt: Which attempt lays it: files under way of two attempts never meet.
        sheets: How many sheets each envelope gets, in order.
        list_pages: How many pages in front of them are for whoever folds, and in no envelope.
    """

    key: str
    attempt: int
    firm: str
    number: int
    made_on: date
    sheets: Sequence[int]
    list_pages: int
    file: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PartnersWord:
    """What the partner says has become of an order."""

    says: PartnerSays
    posted_on: date | None = None
    reason: str = ""


class PrintPartner(Protocol):
    """A print house, by whatever wire.

    Each method raises ``DeliveryOutage`` where it may go well later, and ``DeliveryRefused`` where
    the partner will have no part of it.
    """

    async def lay(self, order: PrintOrder) -> None:
        """Bring the files there. Nothing is printed yet, so it may be done any number of times."""
        ...

    async def let_go(self, order: PrintOrder) -> None:
        """Let what was laid be printed; the same order again is printed once."""
        ...

    async def word_of(self, key: str) -> PartnersWord | None:
        """What has become of an order; None while there is nothing to tell."""
        ...


def manifest_of(order: PrintOrder) -> bytes:
    """What is in the file, by pages counted from one; nobody is named in it but the firm."""
    first, envelopes = order.list_pages + 1, []
    for place, sheets in enumerate(order.sheets, start=1):
        envelopes.append({"letter": place, "first_page": first, "pages": sheets})
        first += sheets
    told = {
        "version": 1,
        "key": order.key,
        "firm": order.firm,
        "batch": order.number,
        "made_on": order.made_on.isoformat(),
        "paper": "A4",
        "sides": 1,
        "envelope": "C5, window on the right",
        "file": f"{order.key}.pdf",
        "bytes": len(order.file),
        "sha256": sha256(order.file).hexdigest(),
        "list_pages": order.list_pages,
        "letters": envelopes,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def word_in(body: bytes) -> PartnersWord | None:
    """Read what a partner wrote of an order, trusting nothing.

    Raises:
        DeliveryOutage: It is half written, or rubbish.
    """
    try:
        told = json.loads(body)
        if told["state"] == _RECEIVED:
            return None
        posted = told.get("posted_on")
        return PartnersWord(
            PartnerSays(told["state"]),
            date.fromisoformat(posted) if posted else None,
            one_line(str(told.get("reason") or ""))[:_LONGEST],
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DeliveryOutage(HALF_ANSWER) from None
