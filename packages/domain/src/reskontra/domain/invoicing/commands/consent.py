"""Ask a customer, by mail, how invoices may come."""

from collections.abc import Callable
from typing import Final

from reskontra.domain.company.queries import profile
from reskontra.domain.customers import commands as customers
from reskontra.domain.customers.asking import WORDING_VERSION, wordings
from reskontra.domain.customers.ids import ConsentId, CustomerId
from reskontra.domain.customers.queries import customer
from reskontra.domain.customers.views import ConsentEntry, ConsentSource, ContactRole, CustomerCard
from reskontra.domain.delivery.views import NewParcel
from reskontra.domain.invoicing.refusals import RecipientMissing
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.domain.templates.commands import post_worded

PURPOSE: Final = "CONSENT"
TEMPLATE: Final = "consent"


async def ask_for_consent(
    customer_id: CustomerId, channel: Channel, page_url: Callable[[ConsentId], str]
) -> ConsentId:
    """Ask by a mail with a link; the question is no invoice, so it needs no consent itself."""
    card = await customer(customer_id)
    if card is None:
        raise Refused([NotFound(path=("customerId",))])
    recipients = card.addresses_for(ContactRole.INVOICES)
    if not recipients:
        raise Refused([RecipientMissing(path=("customerId",))])
    seller = await profile()
    entry = ConsentEntry(
        channel=channel,
        source=ConsentSource.EMAIL,
        wording=wordings(card.kind, card.locale, seller.name).get(channel, ""),
        wording_version=WORDING_VERSION,
        evidence=", ".join(recipients),
    )
    consent_id = await customers.ask_consent(customer_id, entry)
    facts = {
        "seller_name": seller.name,
        "seller_email": seller.email,
        "buyer_name": card.name,
        "url": page_url(consent_id),
    }
    for recipient in recipients:
        await post_worded(_question(card, consent_id, recipient, facts))
    return consent_id


def _question(
    card: CustomerCard, consent_id: ConsentId, recipient: str, facts: dict[str, str | None]
) -> NewParcel:
    # About the question, not the customer: each question is asked once.
    return NewParcel(
        purpose=PURPOSE,
        subject=str(consent_id),
        channel=Channel.EMAIL,
        recipient=recipient,
        template=TEMPLATE,
        locale=card.locale,
        facts=facts,
    )
