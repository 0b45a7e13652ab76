"""The domain of a firm's own that its mail leaves from: chosen, looked at, and let go."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.events import (
    SendingDomainBroke,
    SendingDomainCheckRequested,
    SendingDomainChosen,
    SendingDomainRemoved,
    SendingDomainVerified,
)
from reskontra.domain.delivery.ids import SendingDomainId
from reskontra.domain.delivery.mail_records import RecordKind, RecordState
from reskontra.domain.delivery.models import SendingDomain
from reskontra.domain.delivery.sending_domain_views import Finding, KeyPair
from reskontra.domain.delivery.sending_domains import (
    ASKED_AGAIN_AFTER,
    SendingState,
    domain_name,
    reasons_not_to_send_from,
    state_after,
)
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.tables import CONNECTION

# Two who choose at once have no row to wait at.
_HOLD: Final = "LOCK TABLE sending_domain IN SHARE ROW EXCLUSIVE MODE"


async def choose_sending_domain(
    written: str, local_part: str, key: KeyPair, *, ours: Collection[str]
) -> SendingDomainId:
    """Let mail leave from a domain once its records are seen; another one replaces it.

    The same domain again keeps its key, and so its records.
    """
    refuse_if(reasons_not_to_send_from(written, local_part, ours))
    domain = domain_name(written) or written
    await get_connection(CONNECTION).execute_query(_HOLD)
    row = await SendingDomain.select_for_update().get_or_none(only_one=True)
    if row is not None and row.domain == domain:
        row.local_part = local_part
        await row.save(update_fields=["local_part"])
        return SendingDomainId(row.id)
    if row is not None:
        await _remove(row)
    chosen = SendingDomainId.new()
    await SendingDomain(
        id=chosen.uuid,
        domain=domain,
        local_part=local_part,
        state=SendingState.PENDING,
        public_key=key.public,
        sealed_key=key.sealed,
        since=now(),
        asked_at=now(),
        clear_at=now(),
    ).save()
    record(SendingDomainChosen(sending_domain_id=chosen, domain=domain))
    return chosen


async def ask_for_domain_check(domain_id: SendingDomainId) -> None:
    """Have the records looked at now."""
    row = await _chosen(domain_id)
    if row.asked_at <= ago(ASKED_AGAIN_AFTER):
        row.asked_at = now()
        await row.save(update_fields=["asked_at"])
        record(SendingDomainCheckRequested(sending_domain_id=domain_id))


async def remove_sending_domain(domain_id: SendingDomainId) -> None:
    """Let mail leave from the platform's address again, and forget the key."""
    await _remove(await _chosen(domain_id))


async def note_domain_check(
    domain_id: SendingDomainId, findings: Sequence[Finding], required: Collection[RecordKind]
) -> SendingState | None:
    """Note what was seen of a domain's records; None where it has been let go meanwhile."""
    row = await SendingDomain.select_for_update().get_or_none(id=domain_id.uuid)
    if row is None:
        return None
    found = {one.kind: one.state for one in findings}
    before = SendingState(row.state)
    after = state_after(before, found, required, now() - row.clear_at)
    row.findings = [{**asdict(one), "values": list(one.values)} for one in findings]
    row.checked_at = now()
    if RecordState.UNCLEAR not in (found[kind] for kind in required):
        row.clear_at = now()
    if after is not before:
        row.state, row.since = after, now()
        happened = SendingDomainVerified if after is SendingState.VERIFIED else SendingDomainBroke
        record(happened(sending_domain_id=domain_id, domain=row.domain))
    await row.save()
    return after


async def _chosen(domain_id: SendingDomainId) -> SendingDomain:
    row = await SendingDomain.select_for_update().get_or_none(id=domain_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    return row


async def _remove(row: SendingDomain) -> None:
    await row.delete()
    record(SendingDomainRemoved(sending_domain_id=SendingDomainId(row.id), domain=row.domain))
