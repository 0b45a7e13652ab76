"""What has happened in the mail room. Recipients are personal, so they stay in the parcel."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.delivery.ids import (
    AddressId,
    LetterBatchId,
    ParcelId,
    ParticipantId,
    SendingDomainId,
)
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelQueued(Event):
    """A parcel is complete and may be sent."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelSent(Event):
    """The next one in the chain has taken the parcel over."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelDelivered(Event):
    """The carrier says that the parcel has arrived."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelBounced(Event):
    """The parcel came back after its carrier had taken it over."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelFailed(Event):
    """A parcel will not be tried again."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelCancelled(Event):
    """A parcel was taken out of the mail room before it was sent."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRefused(Event):
    """Nothing is sent to an address any more, after what came back from it."""

    address_id: AddressId
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLifted(Event):
    """Somebody says that an address may be sent to again."""

    address_id: AddressId
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelReturned(Event):
    """A parcel that was noted as sent lies in the mail room after all."""

    parcel_id: ParcelId
    subject: str
    purpose: str
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchMade(Event):
    """Letters were taken to be printed together."""

    batch_id: LetterBatchId
    job_id: JobId
    number: int
    locale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchPosted(Event):
    """Somebody put a batch of letters into the post on a day."""

    batch_id: LetterBatchId
    number: int
    posted_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchUnposted(Event):
    """That a batch was posted is taken back."""

    batch_id: LetterBatchId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchTakenApart(Event):
    """The letters of a batch wait again, each by itself."""

    batch_id: LetterBatchId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchHandoverAsked(Event):
    """A printed batch is to go to the print partner, for the ``turn``-th time."""

    batch_id: LetterBatchId
    number: int
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchHandedOver(Event):
    """The print partner has the files of a batch."""

    batch_id: LetterBatchId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchTaken(Event):
    """The print partner says that it has taken a batch."""

    batch_id: LetterBatchId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatchRefused(Event):
    """A batch did not come to the print partner, or was not taken there."""

    batch_id: LetterBatchId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRoutineChosen(Event):
    """Letters are handed over by themselves from now on, or no more."""

    is_daily: bool
    hour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingDomainChosen(Event):
    """Mail shall leave from a domain of the firm's own, once its records are seen."""

    sending_domain_id: SendingDomainId
    domain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingDomainCheckRequested(Event):
    """Somebody wants to know whether the records are there now."""

    sending_domain_id: SendingDomainId


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingDomainVerified(Event):
    """The records are there: mail leaves from the firm's own domain from now on."""

    sending_domain_id: SendingDomainId
    domain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingDomainBroke(Event):
    """The records are no longer as they were: mail leaves from the platform's address again."""

    sending_domain_id: SendingDomainId
    domain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingDomainRemoved(Event):
    """Mail shall leave from the platform's address, as it did before."""

    sending_domain_id: SendingDomainId
    domain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantAsked(Event):
    """Somebody wants to know what a receiver in the Peppol network takes."""

    participant_id: ParticipantId


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantAnswered(Event):
    """The network has said what a receiver takes, or nobody could tell."""

    participant_id: ParticipantId
    state: str
