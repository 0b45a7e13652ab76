"""Somebody who carries a parcel to its recipient."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file that travels with a parcel."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Account:
    """A firm at its carrier: the address that is its own, and the carrier's name for it."""

    participant: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDomain:
    """A domain of the firm's own that a mail leaves from.

    Attributes:
        return_domain: Where its bounces come back to; the operator's if it is empty.
        selector: Under which name the public half of ``key`` stands.
        key: What it is signed with, in PEM.
    """

    name: str
    address: str
    return_domain: str
    selector: str
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consignment:
    """A parcel packed and addressed, ready to go.

    Attributes:
        message_id: Made once for the parcel, the same at every attempt.
        mark: What a bounce brings home, to tell which parcel it is about.
        sender: The firm's name, as the recipient knows it.
        reply_to: Where an answer goes; nowhere if None.
        perhaps_taken_since: From when on the carrier may have it already; None at the first try.
        outcome_url: Where the carrier may tell later what became of it.
        account: Whose account at the carrier it leaves from, where each firm has its own.
        own_domain: From where the firm's mail leaves, if not from the carrier's own address.
        is_from_us: Whether it is we who write, and no firm, whatever one calls itself.
    """

    message_id: str
    sender: str
    reply_to: str | None
    recipient: str
    subject: str
    text: str
    html: str | None = None
    enclosures: Sequence[Enclosure] = ()
    perhaps_taken_since: datetime | None = None
    outcome_url: str | None = None
    mark: str | None = None
    account: Account | None = None
    own_domain: OwnDomain | None = None
    is_from_us: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """The carrier's word that it has taken the parcel over."""

    text: str


class DeliveryRefused(Exception):
    """The carrier will never take this parcel; ``reason`` is a code that the firm can read."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RecipientRefused(DeliveryRefused):
    """It is the recipient whom the carrier will not have, and nothing about the parcel."""


class ParcelTooLarge(DeliveryRefused):
    """It is too large for the carrier or for the recipient; without its files it may go."""


class DeliveryOutage(Exception):
    """The carrier cannot take it now; the same parcel may go later."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RecipientPutOff(DeliveryOutage):
    """It is the recipient's server that does not take it now, and nothing about our own."""


class Delivery(Protocol):
    """A carrier for one channel."""

    async def hand_over(self, consignment: Consignment) -> Receipt:
        """Give the parcel away.

        Raises:
            DeliveryRefused: It will not go, now or later.
            DeliveryOutage: It may go later, with the same message id.
        """
        ...
