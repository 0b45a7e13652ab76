"""By which ways invoices leave that nobody sends by hand."""

from reskontra.domain.invoicing.at_once import Departures
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.invoice_links import invoice_path
from reskontra.tenancy.scope import current_tenant
from reskontra.workers.switchboard import plugged


def departures() -> Departures:
    """What the operator has connected, and the buyer's pages of the present firm."""
    carried = frozenset(CARRIED_EVERYWHERE).union(plugged().carriers)
    return Departures(carried=carried, page_url=_page_url)


def _page_url(invoice_id: InvoiceId, channel: Channel) -> str | None:
    """None where nobody has said how this house is reached."""
    settings = plugged().settings
    if not (settings.public_url and settings.secret_key):
        return None
    path = invoice_path(settings.secret_key, current_tenant().id, invoice_id, channel)
    return settings.public_url.rstrip("/") + path
