"""Write the people to talk to at a customer; whoever was there already keeps their id."""

from collections.abc import Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.models import Contact as Row
from reskontra.domain.customers.same_contact import same_contacts
from reskontra.domain.customers.views import Contact
from reskontra.domain.tables import CONNECTION

# Rows are written one by one, and two who change places would stand in the same place between.
_STEP_ASIDE: Final = "UPDATE contact SET position = -position WHERE customer_id = $1"
_COLUMNS: Final = ("position", "name", "email", "phone", "roles")


async def write_contacts(
    customer_id: CustomerId, contacts: Sequence[Contact], before: Sequence[Contact] = ()
) -> None:
    """Let a customer have these contacts, in this order, and no others."""
    same = same_contacts(before, contacts)
    gone = {one.id.uuid for one in before if one.id and one.id not in same}
    if gone:
        await Row.filter(customer_id=customer_id.uuid, id__in=gone).delete()
    rows = [
        _row(customer_id, contact, known, position)
        for position, (contact, known) in enumerate(zip(contacts, same, strict=True), start=1)
    ]
    if before:
        await get_connection(CONNECTION).execute_query(_STEP_ASIDE, [customer_id.uuid])
    if rows:
        await Row.bulk_create(rows, on_conflict=("id",), update_fields=_COLUMNS)


def _row(customer_id: CustomerId, contact: Contact, known: ContactId | None, position: int) -> Row:
    return Row(
        id=(known or ContactId.new()).uuid,
        customer_id=customer_id.uuid,
        position=position,
        name=contact.name,
        email=contact.email,
        phone=contact.phone,
        roles=list(contact.roles),
    )
