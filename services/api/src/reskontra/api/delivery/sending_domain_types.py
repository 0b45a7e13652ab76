"""The domain of a firm's own that its mail leaves from, as clients see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.domain.delivery import mail_records, sending_domain_views, sending_domains
from reskontra.domain.delivery.ids import SendingDomainId
from reskontra.domain.delivery.mail_records import MailRecord, Returns
from reskontra.domain.delivery.sending_domain_views import Finding

SendingDomainState: TypeAlias = sending_domains.SendingState
strawberry.enum(
    sending_domains.SendingState,
    name="SendingDomainState",
    description="How a firm's own domain stands (domänens status); only a verified one is used.",
)
DnsRecordKind: TypeAlias = mail_records.RecordKind
strawberry.enum(
    mail_records.RecordKind,
    name="DnsRecordKind",
    description="What a record is for (postens syfte).",
)
DnsRecordType: TypeAlias = mail_records.RecordType
strawberry.enum(
    mail_records.RecordType,
    name="DnsRecordType",
    description="What name servers call it (posttyp).",
)
DnsRecordState: TypeAlias = mail_records.RecordState
strawberry.enum(
    mail_records.RecordState,
    name="DnsRecordState",
    description="What was seen of a record; half means cut short, unclear that nobody answered.",
)


@strawberry.type
class DnsRecord:
    """A record that whoever keeps the domain's name servers enters (DNS-post)."""

    kind: DnsRecordKind
    type: DnsRecordType
    host: str = strawberry.field(description="The whole name (värdnamn).")
    name: str = strawberry.field(
        description="The name within the domain, as most name servers ask for it (namn)."
    )
    value: str = strawberry.field(description="The value, as one text (värde).")
    strings: list[str] = strawberry.field(
        description="The same in strings of 255 bytes, for name servers that take no longer ones."
    )
    is_required: bool = strawberry.field(
        description="Whether mail leaves from the domain only when it is there."
    )
    state: DnsRecordState | None = strawberry.field(
        description="What was seen of it last; null before the first look."
    )
    seen: list[str] = strawberry.field(description="What stood there last (hittat).")


@strawberry.type
class SendingDomain:
    """The domain of a firm's own that its mail leaves from, or shall (egen avsändardomän)."""

    id: SendingDomainId
    chosen: strawberry.Private[sending_domain_views.SendingDomain]
    returns: strawberry.Private[Returns | None]
    domain: str = column("chosen.domain", "In A-labels, as name servers know it (domän).")
    local_part: str = column("chosen.local_part", "What stands before the @.")
    address: str = column("chosen.address", "What recipients see (avsändaradress).")
    state: SendingDomainState = column("chosen.state")
    since: datetime = column("chosen.since", "Since when it stands so.")
    asked_at: datetime = column("chosen.asked_at", "When a look was asked for last.")
    checked_at: datetime | None = column(
        "chosen.checked_at", "When the last look was (kontrollerad)."
    )
    records: list[DnsRecord] = column(
        lambda of: _records(of.chosen, of.returns),
        "Every record that it needs (poster). Those for SPF and returns are there only where"
        " returned mail comes to a name below this domain; else it comes to the platform's own"
        " domain, and DKIM is in the domain of the sender's address.",
    )


def _records(
    chosen: sending_domain_views.SendingDomain, returns: Returns | None
) -> list[DnsRecord]:
    wanted = mail_records.mail_records(chosen.domain, chosen.public_key, returns)
    found = {one.kind: one for one in chosen.findings}
    return [_record(one, chosen.domain, found.get(one.kind)) for one in wanted]


def _record(wanted: MailRecord, domain: str, found: Finding | None) -> DnsRecord:
    seen: Sequence[str] = found.values if found else ()
    return DnsRecord(
        kind=wanted.kind,
        type=wanted.type,
        host=wanted.host,
        name=wanted.host.removesuffix(f".{domain}"),
        value=wanted.value,
        strings=list(wanted.strings),
        is_required=wanted.is_required,
        state=found.state if found else None,
        seen=list(seen),
    )
