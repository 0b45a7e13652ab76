"""What may be done to hour types. Who changes them sets pay, and must be allowed to see it."""

from reskontra.api.catalogue.hour_type_inputs import (
    HourTypeArchiveInput,
    HourTypeCreateInput,
    HourTypeUpdateInput,
)
from reskontra.api.catalogue.hour_type_payloads import (
    HourTypeArchivePayload,
    HourTypeCreatePayload,
    HourTypeUpdatePayload,
)
from reskontra.api.catalogue.hour_type_types import HourType, load_hour_types
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.catalogue import commands
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.tenancy.access import Permission


@mutation(Permission.CATALOGUE_WRITE)
async def hour_type_create(info: Info, input: HourTypeCreateInput) -> HourTypeCreatePayload:
    """Write an hour type into the catalogue (lägg upp timtyp). Needs `pay:read` too."""
    require(info.context, Permission.PAY_READ)
    hour_type_id = await commands.create_hour_type(input.entry())
    return HourTypeCreatePayload(hour_type=await _now(hour_type_id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def hour_type_update(info: Info, input: HourTypeUpdateInput) -> HourTypeUpdatePayload:
    """Change an hour type (ändra timtyp). Needs `pay:read` too."""
    require(info.context, Permission.PAY_READ)
    await commands.change_hour_type(input.id, input.change(), input.expected_version)
    return HourTypeUpdatePayload(hour_type=await _now(input.id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def hour_type_archive(info: Info, input: HourTypeArchiveInput) -> HourTypeArchivePayload:
    """Put an hour type away (arkivera), or take it back; it is never removed."""
    await commands.archive_hour_type(input.id, input.expected_version, archived=input.archived)
    return HourTypeArchivePayload(hour_type=await _now(input.id), user_errors=[])


async def _now(id: HourTypeId) -> HourType | None:
    """As it is after the deed, whatever was loaded before it."""
    found: HourType | None = (await load_hour_types([id]))[0]
    return found
