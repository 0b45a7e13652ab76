"""Somebody who carries e-invoices into the Peppol network, and how one is asked: at most once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from typing_extensions import override

from reskontra.domain.kernel.ids import decode
from reskontra.workers.ports.delivery import (
    Account,
    Consignment,
    Delivery,
    DeliveryRefused,
    Receipt,
)

UBL_MEDIA_TYPE: Final = "application/xml"
_HEAD: Final = 500
# The first address in a document is its seller's (UBL 2.1; PEPPOL-EN16931-R020).
_SELLER: Final = re.compile(rb'<cbc:EndpointID schemeID="(\d{4})">([^<]+)<')


class DocumentKind(StrEnum):
    """What a participant takes, or not."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    RESPONSE = "RESPONSE"


class TransmissionState(StrEnum):
    """Where a document is: nobody knows better, with the receiver, or sent back."""

    ON_ITS_WAY = "ON_ITS_WAY"
    DELIVERED = "DELIVERED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True)
class Reach:
    """What the network knows of a participant."""

    is_reachable: bool
    takes: frozenset[DocumentKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """A document for a participant such as ``0007:5567037485``; the same key is the same one."""

    key: str
    account: str
    receiver: str
    kind: DocumentKind
    ubl: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ToldResponse:
    """What the buyer answered (Peppol BIS Invoice Response 3, UNCL4343): code, words, its id."""

    code: str
    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Transmission:
    """What became of a document."""

    state: TransmissionState
    reason: str = ""
    responses: Sequence[ToldResponse] = ()


class AccessPoint(Protocol):
    """A door to the network."""

    async def check(self, account: Account) -> None:
        """Whether the door knows a firm's account, and under the firm's own address.

        Raises:
            DeliveryRefused: It does not.
            DeliveryOutage: It may tell later.
        """
        ...

    async def lookup(self, receiver: str) -> Reach:
        """What a participant takes.

        Raises:
            DeliveryRefused: It cannot be asked about, now or later.
            DeliveryOutage: It may be told later.
        """
        ...

    async def send(self, dispatch: Dispatch) -> str:
        """Hand a document over, once for each key; the door's own id for it.

        Raises:
            DeliveryRefused: It will not be taken, now or later.
            DeliveryOutage: It may be taken later, or has been: the same key tells.
        """
        ...

    async def status(self, provider_id: str) -> Transmission:
        """What became of a document.

        Raises:
            DeliveryRefused: Nobody will tell.
            DeliveryOutage: It may be told later.
        """
        ...


class PeppolDelivery(Delivery):
    """Carries e-invoices by an access point, and none to whom the network cannot bring it."""

    def __init__(self, access_point: AccessPoint) -> None:
        self.access_point = access_point

    @override
    async def hand_over(self, consignment: Consignment) -> Receipt:
        ubl = _ubl_of(consignment)
        kind = DocumentKind.CREDIT_NOTE if b"<CreditNote" in ubl[:_HEAD] else DocumentKind.INVOICE
        account = _account_of(consignment, ubl)
        # What may have been taken before is not refused now: the key tells.
        if consignment.perhaps_taken_since is None:
            await self._ask(consignment.recipient, kind)
        dispatch = Dispatch(
            key=str(decode(consignment.message_id.strip("<>").partition("@")[0])),
            account=account.name,
            receiver=consignment.recipient,
            kind=kind,
            ubl=ubl,
        )
        return Receipt(await self.access_point.send(dispatch))

    async def _ask(self, receiver: str, kind: DocumentKind) -> None:
        reach = await self.access_point.lookup(receiver)
        if not reach.is_reachable:
            raise DeliveryRefused("RECEIVER_NOT_IN_NETWORK")
        if kind not in reach.takes:
            raise DeliveryRefused(f"RECEIVER_TAKES_NO_{kind}")


def _ubl_of(consignment: Consignment) -> bytes:
    for each in consignment.enclosures:
        if each.media_type == UBL_MEDIA_TYPE:
            return each.content
    raise DeliveryRefused("NOTHING_TO_SEND")


def _account_of(consignment: Consignment, ubl: bytes) -> Account:
    """From where it leaves: an account of the seller in the document, and of nobody else."""
    account = consignment.account
    if account is None:
        raise DeliveryRefused("SENDER_NOT_CONNECTED")
    named = _SELLER.search(ubl)
    if named is None or b":".join(named.groups()).decode() != account.participant:
        raise DeliveryRefused("SENDER_IS_ANOTHER")
    return account
