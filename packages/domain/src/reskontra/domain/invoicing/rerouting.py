"""Whether an invoice that did not arrive is sent another way."""

from collections.abc import Sequence

from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.channels import Channel

_LOST = frozenset({ParcelState.FAILED, ParcelState.BOUNCED})
_OVER = frozenset({*_LOST, ParcelState.CANCELLED})
_NOT_WORTH_IT = frozenset({InvoiceState.DRAFT, InvoiceState.PAID, InvoiceState.CREDITED})


def is_lost(lost: ParcelStatus, parcels: Sequence[ParcelStatus], state: InvoiceState) -> bool:
    """Whether nobody got what was sent together with ``lost``, and nothing was sent since.

    Of several that come back the last one tells, so that it is told once.
    """
    together = [one for one in parcels if one.generation == lost.generation]
    is_newest = all(one.generation <= lost.generation for one in parcels)
    is_last = all(one.updated_at <= lost.updated_at for one in together if one.state in _LOST)
    is_over = all(one.state in _OVER for one in together)
    return lost.state in _LOST and is_newest and is_last and is_over and state not in _NOT_WORTH_IT


def ways_lost(parcels: Sequence[ParcelStatus]) -> frozenset[Channel]:
    """The channels by which something was lost; none of them is tried again by itself."""
    return frozenset(one.channel for one in parcels if one.state in _LOST)
