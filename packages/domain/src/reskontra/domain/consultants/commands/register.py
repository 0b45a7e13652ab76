"""Write consultants into the register, change them, put them away."""

from dataclasses import fields

from reskontra.domain.company.commands import take_next_number
from reskontra.domain.company.views import Series
from reskontra.domain.consultants import queries, register
from reskontra.domain.consultants.commands.locking import locked
from reskontra.domain.consultants.events import (
    ConsultantArchived,
    ConsultantChanged,
    ConsultantCreated,
    ConsultantRestored,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.views import ConsultantCard, ConsultantChange, ConsultantEntry
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if


async def create_consultant(new: ConsultantEntry) -> ConsultantId:
    """Write a consultant into the register, with the next number."""
    entry = register.tidied(new)
    refuse_if(register.reasons_not_to_register(entry, today()))
    consultant_id = ConsultantId.new()
    moment = now()
    await Consultant(
        id=consultant_id.uuid,
        number=await take_next_number(Series.CONSULTANT),
        created_at=moment,
        updated_at=moment,
        **_columns(entry),
    ).save()
    record(ConsultantCreated(subject=consultant_id))
    return consultant_id


async def change_consultant(
    consultant_id: ConsultantId, change: ConsultantChange, expected_version: int | None = None
) -> None:
    """Change a consultant's card; hours that were reported keep what they were counted by."""
    row = await locked(consultant_id, expected_version)
    card = (await queries.consultants([consultant_id]))[consultant_id]
    entry = register.tidied(changed(_entry(card), change))
    refuse_if(register.reasons_not_to_register(entry, today()))
    version = row.version + 1
    await row.update_from_dict({**_columns(entry), "version": version, "updated_at": now()}).save()
    record(ConsultantChanged(subject=consultant_id, version=version))


async def archive_consultant(
    consultant_id: ConsultantId, expected_version: int | None = None, *, archived: bool = True
) -> None:
    """Put a consultant away, which ends every link that was sent, or give work again."""
    row = await locked(consultant_id, expected_version)
    if (row.archived_at is not None) == archived:
        return
    moment = now()
    await row.update_from_dict(
        {
            "archived_at": moment if archived else None,
            "link_version": row.link_version + archived,
            "version": row.version + 1,
            "updated_at": moment,
        }
    ).save()
    happened = ConsultantArchived if archived else ConsultantRestored
    record(happened(subject=consultant_id))


def _entry(card: ConsultantCard) -> ConsultantEntry:
    return ConsultantEntry(
        **{field.name: getattr(card, field.name) for field in fields(ConsultantEntry)}
    )


def _columns(entry: ConsultantEntry) -> dict[str, object]:
    """The entry as its row keeps it."""
    columns = {field.name: getattr(entry, field.name) for field in fields(entry)}
    address = columns.pop("address")
    return columns | {
        "qualifications": list(entry.qualifications),
        "address_line1": address.line1,
        "address_line2": address.line2,
        "postal_code": address.postal_code,
        "city": address.city,
        "country": address.country,
    }
