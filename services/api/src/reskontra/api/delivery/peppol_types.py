"""In whose name a firm's e-invoices leave, as clients see it."""

from datetime import datetime
from typing import Self, TypeAlias

import strawberry

from reskontra.domain.company import network, views
from reskontra.domain.company.views import CompanyProfile

PeppolConnectionState: TypeAlias = views.NetworkState
strawberry.enum(
    views.NetworkState,
    name="PeppolConnectionState",
    description="How far the firm has come with its own account (anslutning till Peppol).",
)


@strawberry.type
class PeppolConnection:
    """The firm in the Peppol network (anslutning till Peppol)."""

    is_carried: bool = strawberry.field(
        description="Whether whoever runs the system has an access point (accesspunkt)."
    )
    state: PeppolConnectionState
    participant_id: str | None = strawberry.field(
        description="The firm's own Peppol id (Peppol-id), made of its organisation number; null"
        " where the network takes no such number."
    )
    connected_id: str | None = strawberry.field(
        description="The Peppol id of the account; another than the firm's after a new number."
    )
    account: str | None = strawberry.field(description="The account at the access point (konto).")
    reason: str | None = strawberry.field(description="Why the account was refused, as a code.")
    asked_at: datetime | None
    answered_at: datetime | None
    hook_url: str | None = strawberry.field(
        description="Where the access point may tell what became of e-invoices (webhook); for those"
        " who may connect the firm, where there is an access point."
    )

    @classmethod
    def of(cls, company: CompanyProfile, *, is_carried: bool, hook_url: str | None) -> Self:
        sender = company.network
        return cls(
            is_carried=is_carried,
            state=sender.state,
            participant_id=network.participant_of(company.org_number),
            connected_id=sender.participant,
            account=sender.account,
            reason=sender.reason,
            asked_at=sender.asked_at,
            answered_at=sender.answered_at,
            hook_url=hook_url,
        )
