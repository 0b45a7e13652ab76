"""What has happened to customers."""

from dataclasses import dataclass

from reskontra.domain.customers.ids import ConsentId, ContactId, CustomerId, VatCheckId
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCreated(Event):
    """A customer was written into the register."""

    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChanged(Event):
    """A customer's card was changed."""

    customer_id: CustomerId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLinksEnded(Event):
    """Every link to a contact's own page was ended; there is a new one."""

    customer_id: CustomerId
    contact_id: ContactId
    link_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryOrderChosen(Event):
    """Somebody chose in which order ways are tried, to a customer or to all."""

    customer_id: CustomerId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAsked(Event):
    """A customer was asked whether a channel may be used."""

    customer_id: CustomerId
    consent_id: ConsentId
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven(Event):
    """A customer said yes to a channel."""

    customer_id: CustomerId
    consent_id: ConsentId
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentWithdrawn(Event):
    """A customer said no to a channel."""

    customer_id: CustomerId
    consent_id: ConsentId
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerImportRequested(Event):
    """Somebody asked for customers to be taken from a table, or to be told what would happen."""

    job_id: JobId
    job_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VatCheckRequested(Event):
    """A customer's VAT number is to be looked up in the EU's register."""

    customer_id: CustomerId
    vat_check_id: VatCheckId


@dataclass(frozen=True, slots=True, kw_only=True)
class VatNumberChecked(Event):
    """The register said whether a customer's VAT number is valid, or could not say."""

    customer_id: CustomerId
    vat_check_id: VatCheckId
    state: str
