"""What has happened to agreements."""

from dataclasses import dataclass

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementCreated(Event):
    """Something was agreed with a customer."""

    agreement_id: AgreementId
    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementChanged(Event):
    """An agreement was changed; what was reported before keeps its prices."""

    agreement_id: AgreementId
    customer_id: CustomerId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEnded(Event):
    """An agreement was ended: no work is begun by it any more."""

    agreement_id: AgreementId
    customer_id: CustomerId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementResumed(Event):
    """An agreement that was ended holds again."""

    agreement_id: AgreementId
    customer_id: CustomerId
