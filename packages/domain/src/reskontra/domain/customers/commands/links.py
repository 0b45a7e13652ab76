"""The addresses of contacts' own pages."""

from reskontra.domain.customers.events import ContactLinksEnded
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.models import Contact
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused


async def end_contact_links(contact_id: ContactId) -> CustomerId:
    """End every link to the contact's own page; there is a new one at once. At whom they are."""
    row = await Contact.select_for_update().get_or_none(id=contact_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    customer_id, version = CustomerId(row.customer_id), row.link_version + 1
    await row.update_from_dict({"link_version": version}).save(update_fields=["link_version"])
    record(ContactLinksEnded(customer_id=customer_id, contact_id=contact_id, link_version=version))
    return customer_id
