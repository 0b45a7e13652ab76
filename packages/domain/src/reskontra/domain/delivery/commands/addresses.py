"""What comes back from an address is held against it, until somebody lifts it."""

from reskontra.domain.delivery.commands.outcomes import note_outcome
from reskontra.domain.delivery.events import AddressLifted, AddressRefused
from reskontra.domain.delivery.ids import AddressId, ParcelId
from reskontra.domain.delivery.models import Address, Parcel
from reskontra.domain.delivery.refusals import AddressStandsWell
from reskontra.domain.delivery.reports import Report, Told
from reskontra.domain.delivery.standing import AddressState, Standing, after, folded
from reskontra.domain.delivery.troubles import Severity
from reskontra.domain.delivery.views import Outcome
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import NAME, text_reasons
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.kernel.text import one_line


async def note_report(parcel_id: ParcelId, report: Report) -> bool:
    """Note what a mail server tells of a parcel; False where it tells nothing new.

    What counts is the address that we wrote to: a report may name another one, to which they let
    their mail be sent on.
    """
    if report.told is Told.DELAYED:
        return False
    if report.told is Told.DELIVERED:
        return await note_outcome(parcel_id, Outcome.DELIVERED)
    if report.told is Told.COMPLAINT:
        left = await Parcel.exclude(sent_at=None).filter(id=parcel_id.uuid).exists()
        return left and await mark_address(parcel_id, report.severity, report.said)
    if not await note_outcome(parcel_id, Outcome.BOUNCED, report.said):
        return False
    return await mark_address(parcel_id, report.severity, report.said)


async def mark_address(parcel_id: ParcelId, severity: Severity, reason: str) -> bool:
    """Hold something against the address of a parcel; False where that changes nothing."""
    parcel = await Parcel.get_or_none(id=parcel_id.uuid)
    if parcel is None:
        return False
    row = await _held(parcel)
    before = Standing(AddressState(row.state), row.count, row.told_at)
    standing = after(before, severity, now())
    if before.is_refused and standing.state is before.state:
        return False
    if standing.state is not before.state:
        row.since = now()
    row.state, row.count, row.told_at = standing.state, standing.count, now()
    row.reason, row.parcel_id = reason, parcel.id
    await row.save()
    if standing.is_refused and not before.is_refused:
        record(AddressRefused(address_id=AddressId(row.id), channel=Channel(row.channel)))
    return True


async def lift_address(address_id: AddressId, reason: str) -> None:
    """Let an address be sent to again, and keep why somebody thinks that it will do."""
    because = one_line(reason)
    row = await Address.select_for_update().get_or_none(id=address_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    reasons = text_reasons(because, ("reason",), maximum=NAME, is_required=True)
    if row.state == AddressState.OK:
        reasons.append(AddressStandsWell(path=("id",)))
    refuse_if(reasons)
    row.state, row.count, row.since = AddressState.OK, 0, now()
    row.lifted_at, row.lifted_because = now(), because
    await row.save()
    record(AddressLifted(address_id=address_id, channel=Channel(row.channel)))


async def _held(parcel: Parcel) -> Address:
    """The row of an address, locked; two that come at the same time find the same one."""
    instant = now()
    row = Address(
        id=AddressId.new().uuid,
        channel=parcel.channel,
        address=folded(parcel.recipient),
        state=AddressState.OK,
        reason="",
        count=0,
        parcel_id=parcel.id,
        since=instant,
        told_at=instant,
    )
    await Address.bulk_create([row], ignore_conflicts=True)
    return await Address.select_for_update().get(channel=row.channel, address=row.address)
