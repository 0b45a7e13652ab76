"""End the addresses of contacts' own pages."""

from reskontra.api.context import Info
from reskontra.api.customers.link_types import ContactLinksEndInput, ContactLinksEndPayload
from reskontra.api.customers.queries import load_customers
from reskontra.api.operation import mutation
from reskontra.domain.customers import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.CUSTOMER_WRITE)
async def contact_links_end(info: Info, input: ContactLinksEndInput) -> ContactLinksEndPayload:
    """End every address of a contact's own page (spärra länkar); there is a new one.

    An address that asks for the approval of one report opens that report still.
    """
    customer_id = await commands.end_contact_links(input.id)
    return ContactLinksEndPayload(customer=(await load_customers([customer_id]))[0], user_errors=[])
