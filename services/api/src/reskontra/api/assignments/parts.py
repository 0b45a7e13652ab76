"""What several deeds with assignments need of the house."""

from reskontra.api.context import Context
from reskontra.api.delivery.parts import carried
from reskontra.api.links import page_url
from reskontra.domain.invoicing.at_once import Departures


def departures(context: Context) -> Departures:
    """By which ways invoices leave that are made at once, and where buyers see them."""
    return Departures(
        carried=carried(context),
        page_url=lambda invoice_id, channel: page_url(context, invoice_id, channel),
    )
