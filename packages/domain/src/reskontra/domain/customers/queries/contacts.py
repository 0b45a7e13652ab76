"""Contacts of whom one knows the id alone."""

from collections.abc import Collection

from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.models import Contact as Row
from reskontra.domain.customers.views import Contact, ContactCard, ContactRole


async def contact_cards(contact_ids: Collection[ContactId]) -> dict[ContactId, ContactCard]:
    """Many contacts in one statement, by id; whoever was removed is left out."""
    rows = await Row.filter(id__in=[one.uuid for one in contact_ids])
    return {card.contact.id: card for card in map(_card, rows) if card.contact.id}


async def contact_card(contact_id: ContactId) -> ContactCard | None:
    """One contact, or None if nobody has that id any more."""
    return (await contact_cards([contact_id])).get(contact_id)


def _card(row: Row) -> ContactCard:
    contact = Contact(
        id=ContactId(row.id),
        name=row.name,
        email=row.email,
        phone=row.phone,
        roles=tuple(ContactRole(role) for role in row.roles),
    )
    return ContactCard(contact, CustomerId(row.customer_id), row.link_version)
