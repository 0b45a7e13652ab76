"""What has happened to agreements, each the ``subject``."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.agreements.ids import AgreementId, InstalmentId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementCreated(Event):
    """Something was agreed with a customer."""

    subject: AgreementId
    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementChanged(Event):
    """An agreement was changed; what was reported before keeps its prices."""

    subject: AgreementId
    customer_id: CustomerId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEnded(Event):
    """An agreement was ended: no work is begun by it any more."""

    subject: AgreementId
    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementResumed(Event):
    """An agreement that was ended holds again."""

    subject: AgreementId
    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentsPlanned(Event):
    """Sums were planned to fall due by an agreement."""

    subject: AgreementId
    customer_id: CustomerId
    instalments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodBegun(Event):
    """A period began that is paid for at once."""

    subject: AgreementId
    customer_id: CustomerId
    period_from: date
    period_to: date


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentBilled(Event):
    """A sum that fell due by an agreement was invoiced."""

    subject: AgreementId
    customer_id: CustomerId
    instalment_id: InstalmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentCredited(Event):
    """The invoice of a sum that fell due by an agreement was credited whole."""

    subject: AgreementId
    customer_id: CustomerId
    instalment_id: InstalmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentHeld(Event):
    """A sum that fell due could not be invoiced."""

    subject: AgreementId
    customer_id: CustomerId
    instalment_id: InstalmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class HourBankLow(Event):
    """So much of a bank of hours is used that somebody should know."""

    subject: AgreementId
    customer_id: CustomerId
    left_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HourBankCredited(Event):
    """Hours that were bought were credited; below zero, the next purchase fills what is left."""

    subject: AgreementId
    customer_id: CustomerId
    credited_minutes: int
    left_minutes: int
