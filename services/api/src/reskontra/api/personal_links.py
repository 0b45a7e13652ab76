"""Addresses of what is somebody's own: a consultant's page, an orderer's, that of a report."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from reskontra.api.context import Context, House
from reskontra.tenancy.links import LinkMalformed
from reskontra.tenancy.personal_links import (
    PersonalLink,
    personal_path,
    read_personal_link,
)
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.tenants import tenant_scope

_FOR_EVER: Final = timedelta(days=36_500)


@dataclass(frozen=True, slots=True)
class FollowedPersonal:
    """What a link opens, and in which firm."""

    scope: TenantScope
    subject: UUID
    edition: int
    given_to: UUID | None


def personal_url(
    context: Context, purpose: str, subject: UUID, edition: int = 0, given_to: UUID | None = None
) -> str:
    """The address of somebody's own page at the present firm."""
    link = PersonalLink(context.firm.id, subject, edition, given_to)
    settings = context.house.settings
    return settings.public_url.rstrip("/") + personal_path(settings.secret_key, purpose, link)


async def followed_personal(house: House, purpose: str, token: str) -> FollowedPersonal | None:
    """What a token opens in which firm; wrong, too old and of a firm that is no more look alike."""
    return await _read(house, purpose, token)


async def outlived_personal(house: House, purpose: str, token: str) -> FollowedPersonal | None:
    """What a token opened that was ours, however old it is."""
    return await _read(house, purpose, token, _FOR_EVER)


async def _read(
    house: House, purpose: str, token: str, max_age: timedelta | None = None
) -> FollowedPersonal | None:
    secret = house.settings.secret_key
    try:
        link = read_personal_link(secret, purpose, token, max_age=max_age)
    except LinkMalformed:
        return None
    scope = await tenant_scope(link.tenant)
    return FollowedPersonal(scope, link.subject, link.edition, link.given_to) if scope else None
