"""What may be done to consultants. Who changes them sets pay, and must be allowed to see it."""

from reskontra.api.consultants.inputs import (
    ConsultantArchiveInput,
    ConsultantCreateInput,
    ConsultantLinksEndInput,
    ConsultantLogInSetInput,
    ConsultantPaySetInput,
    ConsultantUpdateInput,
)
from reskontra.api.consultants.payloads import (
    ConsultantArchivePayload,
    ConsultantCreatePayload,
    ConsultantLinksEndPayload,
    ConsultantLogInSetPayload,
    ConsultantPaySetPayload,
    ConsultantUpdatePayload,
)
from reskontra.api.consultants.types import Consultant, load_consultants
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.assignments.commands import put_consultant_away
from reskontra.domain.consultants import commands
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.refusals import LogInUnfit
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.own_people import role_here


@mutation(Permission.CONSULTANT_WRITE)
async def consultant_create(info: Info, input: ConsultantCreateInput) -> ConsultantCreatePayload:
    """Write a consultant into the register (lägg upp konsult). Needs `pay:read` too."""
    require(info.context, Permission.PAY_READ)
    consultant_id = await commands.create_consultant(input.entry())
    return ConsultantCreatePayload(consultant=await _now(consultant_id), user_errors=[])


@mutation(Permission.CONSULTANT_WRITE)
async def consultant_update(info: Info, input: ConsultantUpdateInput) -> ConsultantUpdatePayload:
    """Change a consultant (ändra konsult). Needs `pay:read` too."""
    require(info.context, Permission.PAY_READ)
    await commands.change_consultant(input.id, input.change(), input.expected_version)
    return ConsultantUpdatePayload(consultant=await _now(input.id), user_errors=[])


@mutation(Permission.CONSULTANT_WRITE)
async def consultant_pay_set(info: Info, input: ConsultantPaySetInput) -> ConsultantPaySetPayload:
    """Let hours pay a consultant exactly this (sätt egna löner). Needs `pay:read` too."""
    require(info.context, Permission.PAY_READ)
    await commands.set_pay(input.id, input.rows(), input.expected_version)
    return ConsultantPaySetPayload(consultant=await _now(input.id), user_errors=[])


@mutation(Permission.CONSULTANT_WRITE)
async def consultant_archive(info: Info, input: ConsultantArchiveInput) -> ConsultantArchivePayload:
    """Put a consultant away (arkivera), which ends the own page, or take one back.

    Nobody is put away for whom work waits that is booked and not reported, or offered.
    """
    if input.archived:
        await put_consultant_away(input.id, input.expected_version)
    else:
        await commands.archive_consultant(input.id, input.expected_version, archived=False)
    return ConsultantArchivePayload(consultant=await _now(input.id), user_errors=[])


@mutation(Permission.CONSULTANT_WRITE)
async def consultant_log_in_set(
    info: Info, input: ConsultantLogInSetInput
) -> ConsultantLogInSetPayload:
    """Let one of the firm's people log in as a consultant, or nobody (egen inloggning)."""
    if input.user_id and await role_here(input.user_id) is not Role.CONSULTANT:
        raise Refused([LogInUnfit(path=("userId",))])
    user_id = input.user_id.uuid if input.user_id else None
    await commands.let_log_in(input.id, user_id, input.expected_version)
    return ConsultantLogInSetPayload(consultant=await _now(input.id), user_errors=[])


@mutation(Permission.CONSULTANT_WRITE)
async def consultant_links_end(
    info: Info, input: ConsultantLinksEndInput
) -> ConsultantLinksEndPayload:
    """End every address that opens a consultant's own page (spärra länkar); there is a new one."""
    await commands.end_links(input.id)
    return ConsultantLinksEndPayload(consultant=await _now(input.id), user_errors=[])


async def _now(id: ConsultantId) -> Consultant | None:
    """As it is after the deed, whatever was loaded before it."""
    found: Consultant | None = (await load_consultants([id]))[0]
    return found
