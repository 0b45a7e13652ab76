"""Parcels as others see them, and what may be asked to post."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from reskontra.domain.delivery.ids import AddressId, ParcelId
from reskontra.domain.delivery.standing import AddressState
from reskontra.domain.kernel.channels import Channel

Fact = str | int | bool | None

# The fact that tells why somebody chose this way, where that had to be said.
BECAUSE = "because"


class ParcelState(StrEnum):
    """Where a parcel is: waiting for its content, for its turn, under way, or at its end."""

    PREPARING = "PREPARING"
    QUEUED = "QUEUED"
    SENDING = "SENDING"
    SENT = "SENT"
    DELIVERED = "DELIVERED"
    BOUNCED = "BOUNCED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class Outcome(StrEnum):
    """What a carrier tells after it took a parcel over: it arrived, or came back."""

    DELIVERED = ParcelState.DELIVERED.value
    BOUNCED = ParcelState.BOUNCED.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file in the archive that goes with a parcel."""

    name: str
    sha256: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewParcel:
    """A message to post: a template, its facts, and whom it is about (``subject``).

    ``words`` are what the template says at this moment; without them it says what is shipped.
    ``waits`` keeps it back until ``complete_parcels`` brings what it still lacks, and ``hold`` for
    as long as it may be taken back.
    """

    purpose: str
    subject: str
    channel: Channel
    recipient: str
    template: str
    locale: str
    facts: Mapping[str, Fact]
    words: Mapping[str, Fact] | None = None
    generation: int = 1
    attachments: tuple[Attachment, ...] = ()
    waits: bool = False
    hold: timedelta = timedelta(0)
    is_urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelStatus:
    """A parcel and how it fares. ``because``: why it goes by this way, where that was asked."""

    id: ParcelId
    purpose: str
    subject: str
    channel: Channel
    recipient: str
    generation: int
    state: ParcelState
    attempts: int
    reason: str | None
    attachments: tuple[Attachment, ...]
    created_at: datetime
    due_at: datetime
    updated_at: datetime
    sent_at: datetime | None
    because: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelClaim:
    """The right to send a parcel once. ``is_repeat``: an earlier claim ended without a word.

    ``files_by_link``: its carrier takes nothing so large, so the files are to be fetched.
    """

    id: ParcelId
    attempt: int
    is_repeat: bool
    message_id: str
    purpose: str
    subject: str
    channel: Channel
    recipient: str
    template: str
    locale: str
    facts: Mapping[str, Fact]
    words: Mapping[str, Fact] | None
    attachments: tuple[Attachment, ...]
    posted_at: datetime
    files_by_link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressStatus:
    """An address that something has come back from. ``parcel_id``: what came back last."""

    id: AddressId
    channel: Channel
    address: str
    state: AddressState
    reason: str
    count: int
    parcel_id: ParcelId
    since: datetime
    told_at: datetime
    lifted_at: datetime | None
    lifted_because: str | None


@dataclass(frozen=True, slots=True)
class FollowedParcel:
    """A parcel that was taken over, by its carrier's receipt."""

    id: ParcelId
    subject: str
    receipt: str
