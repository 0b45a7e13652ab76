"""Write and change customers' cards."""

from dataclasses import fields
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.commands import take_next_number
from reskontra.domain.company.views import Series
from reskontra.domain.customers import queries, register
from reskontra.domain.customers.commands.columns import columns
from reskontra.domain.customers.commands.contacts import write_contacts
from reskontra.domain.customers.commands.locking import locked
from reskontra.domain.customers.commands.vat_checks import ask_register
from reskontra.domain.customers.events import CustomerChanged, CustomerCreated
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import Customer
from reskontra.domain.customers.refusals import OrgNumberTaken
from reskontra.domain.customers.vat_checks import is_looked_up_at_once
from reskontra.domain.customers.views import (
    CustomerCard,
    CustomerChange,
    CustomerEntry,
)
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.keeping import reasons_to_stop
from reskontra.domain.kernel.refusals import Refusal, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# Two who write the same number at once would both find it free. Advisory locks are the whole
# database's, so the schema is part of what is locked.
_HOLD_ORG_NUMBER: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' org_number ' || $1, 0))
"""


async def create_customer(new: CustomerEntry) -> CustomerId:
    """Write a customer into the register and give it the next number."""
    entry = register.tidied(new)
    refuse_if([*register.reasons_not_to_register(entry), *await _taken(entry)])

    customer_id = CustomerId.new()
    number = await take_next_number(Series.CUSTOMER)
    await Customer(
        id=customer_id.uuid,
        number=number,
        created_at=now(),
        updated_at=now(),
        **columns(entry),
        **_construction_note(entry, was_noted=False),
    ).save()
    await write_contacts(customer_id, entry.contacts)
    record(CustomerCreated(customer_id=customer_id))
    if is_looked_up_at_once(entry.vat_number):
        await ask_register([customer_id])
    return customer_id


async def change_customer(
    customer_id: CustomerId, change: CustomerChange, expected_version: int | None = None
) -> None:
    """Change a customer's card; invoices already issued keep the old one."""
    row = await locked(customer_id)
    conflict_if(expected_version, row.version)
    card = (await queries.cards([customer_id]))[customer_id]
    kept = _entry(card)
    entry = register.tidied(changed(kept, change))
    reasons = reasons_to_stop(register.reasons_not_to_register, entry, kept)
    refuse_if([*reasons, *await _taken(entry, customer_id)])

    version = row.version + 1
    note = _construction_note(entry, was_noted=row.is_construction_business)
    is_renumbered = entry.vat_number != card.vat_number
    # What the register said, it said of the old number.
    note |= {"vat_check": None, "vat_check_asked_at": None} if is_renumbered else {}
    written = {**columns(entry), **note, "version": version, "updated_at": now()}
    await row.update_from_dict(written).save()
    await write_contacts(customer_id, entry.contacts, before=card.contacts)
    record(CustomerChanged(customer_id=customer_id, version=version))
    if is_renumbered and is_looked_up_at_once(entry.vat_number):
        await ask_register([customer_id])


def _construction_note(entry: CustomerEntry, *, was_noted: bool) -> dict[str, object]:
    """When and by whom it was noted that they sell construction services; that stays as it was."""
    if entry.is_construction_business is was_noted:
        return {}
    is_noted = entry.is_construction_business
    return {
        "construction_noted_at": now() if is_noted else None,
        "construction_noted_by": current_actor().id if is_noted else None,
    }


async def _taken(entry: CustomerEntry, but: CustomerId | None = None) -> list[Refusal]:
    if entry.org_number is None:
        return []
    await get_connection(CONNECTION).execute_query_dict(_HOLD_ORG_NUMBER, [entry.org_number])
    number = await queries.number_of_org_number(entry.org_number, but)
    return [] if number is None else [OrgNumberTaken(path=("orgNumber",), number=number)]


def _entry(card: CustomerCard) -> CustomerEntry:
    return CustomerEntry(
        **{field.name: getattr(card, field.name) for field in fields(CustomerEntry)}
    )
