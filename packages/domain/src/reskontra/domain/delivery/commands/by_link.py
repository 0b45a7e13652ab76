"""Files that are too large for a carrier are fetched instead."""

from reskontra.domain.delivery.commands.parcels import fail_parcel
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.views import ParcelClaim
from reskontra.domain.kernel.clock import now


async def leave_files_out(claim: ParcelClaim, reason: str) -> bool:
    """Let a parcel go again at once, without its files; False if another has it by now."""
    if not await fail_parcel(claim, reason, retry_at=now()):
        return False
    await Parcel.filter(id=claim.id.uuid).update(files_by_link=True)
    return True
