"""An invoice that is written, issued and sent by itself, with nobody between.

It leaves by the way that its route chooses, so what no way is open for is not issued at all: nobody
is to owe what they have not been told of.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import NamedTuple

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Departures:
    """Which channels are carried from here, and where the buyer sees an invoice."""

    carried: Collection[Channel]
    page_url: Callable[[InvoiceId, Channel], str | None]


class AtOnce(NamedTuple):
    """An invoice that was issued and sent, or what stood against it; then nothing of it is kept."""

    invoice_id: InvoiceId | None
    reasons: tuple[Refusal, ...] = ()


def as_issued(draft: Invoice) -> Invoice:
    """The draft as its route will see it."""
    return replace(draft, head=draft.head._replace(state=InvoiceState.ISSUED))
