"""Questions about the domain of a firm's own that its mail leaves from."""

from reskontra.domain.delivery.ids import SendingDomainId
from reskontra.domain.delivery.models import SendingDomain as SendingDomainRow
from reskontra.domain.delivery.sending_domain_views import Finding, SendingDomain, SendingKey
from reskontra.domain.delivery.sending_domains import SendingState


async def sending_domain() -> SendingDomain | None:
    """The domain of the firm's own that its mail leaves from, or shall; not its key."""
    row = await SendingDomainRow.get_or_none(only_one=True)
    if row is None:
        return None
    return SendingDomain(
        id=SendingDomainId(row.id),
        domain=row.domain,
        local_part=row.local_part,
        state=SendingState(row.state),
        public_key=row.public_key,
        findings=tuple(map(Finding.kept, row.findings)),
        since=row.since,
        asked_at=row.asked_at,
        checked_at=row.checked_at,
    )


async def sending_key() -> SendingKey | None:
    """What mail is signed with while the firm's own domain stands well; None while it does not."""
    row = await SendingDomainRow.get_or_none(only_one=True, state=SendingState.VERIFIED)
    if row is None:
        return None
    address = f"{row.local_part}@{row.domain}"
    return SendingKey(domain=row.domain, address=address, sealed=row.sealed_key)
