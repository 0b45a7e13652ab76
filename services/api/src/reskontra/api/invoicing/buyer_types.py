"""The buyer as those see it who sell: with what the seller keeps as proof."""

import strawberry

from reskontra.api.columns import column
from reskontra.api.customers.vat_check_types import VatCheck, shown
from reskontra.api.invoicing import parts
from reskontra.domain.invoicing import parties
from reskontra.domain.invoicing.ubl_parties import endpoint_of


def _endpoint(party: parties.Buyer) -> str | None:
    found = endpoint_of(party)
    return f"{found.scheme}:{found.number}" if found else None


@strawberry.type(name="Buyer", description="The buyer (köpare) as it stands on the invoice.")
class Buyer(parts.Buyer):
    """The buyer, and what the EU's register said of its VAT number."""

    vat_check: VatCheck | None = column(
        lambda buyer: shown(buyer.party.vat_check),
        "What VIES had said of the VAT number; on an issued invoice, when it was issued.",
    )
    e_invoice_address: str | None = column(
        lambda buyer: _endpoint(buyer.party),
        "Where in the Peppol network it is reached, such as `0007:5567037485` (e-fakturaadress).",
    )
