"""Whether an invoice that did not arrive is sent another way.

It is where nobody has it. Where it was sent to several and one of them did not get it, the others
have it: that is told, and somebody decides. What may have arrived is not sent again by itself.
"""

from collections.abc import Sequence
from enum import StrEnum

from reskontra.domain.delivery.trying import MAYBE_SENT
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.channels import Channel

_LOST = frozenset({ParcelState.FAILED, ParcelState.BOUNCED})
_NOT_WORTH_IT = frozenset({InvoiceState.DRAFT, InvoiceState.PAID, InvoiceState.CREDITED})


class Loss(StrEnum):
    """How much of a sending is lost; nothing where it no longer matters or is told already."""

    NOTHING = "NOTHING"
    SOME = "SOME"
    ALL = "ALL"


def loss_of(lost: ParcelStatus, parcels: Sequence[ParcelStatus], state: InvoiceState) -> Loss:
    """What it means for an invoice that a parcel of it was lost.

    Of several that come back the last one tells that all are lost, so that it is told once.
    """
    is_newest = all(one.generation <= lost.generation for one in parcels)
    if not _is_lost(lost) or not is_newest or state in _NOT_WORTH_IT:
        return Loss.NOTHING
    together = [one for one in parcels if one.generation == lost.generation]
    if not all(_is_lost(one) or one.state is ParcelState.CANCELLED for one in together):
        return Loss.SOME
    is_last = all(one.updated_at <= lost.updated_at for one in together if _is_lost(one))
    return Loss.ALL if is_last else Loss.NOTHING


def ways_lost(parcels: Sequence[ParcelStatus]) -> frozenset[Channel]:
    """The channels by which something was lost; none of them is tried again by itself."""
    return frozenset(one.channel for one in parcels if one.state in _LOST)


def _is_lost(parcel: ParcelStatus) -> bool:
    return parcel.state in _LOST and not (parcel.reason or "").startswith(MAYBE_SENT)
