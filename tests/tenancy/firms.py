"""Firms with people in them, for tests about who may what."""

from dataclasses import dataclass

from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.members import add_member
from reskontra.tenancy.sessions import Viewer, viewer_of_bearer
from reskontra.tenancy.signup import sign_up
from reskontra.tenancy.tenants import TenantView
from reskontra.tenancy.transaction import platform_transaction
from tests.tenancy.facts import PUBLIC_URL, make_person, make_sign_up, new_email


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm and its owner."""

    tenant: TenantView
    owner: UserId
    token: str


async def open_firm() -> Firm:
    """A firm that has just signed up."""
    done = await sign_up(make_sign_up(), public_url=PUBLIC_URL)
    return Firm(done.tenant, done.session.user_id, done.session.token)


async def hire(firm: Firm, role: Role) -> UserId:
    """Somebody new in a firm."""
    user_id = await make_person(new_email())
    async with platform_transaction() as platform:
        await add_member(platform, user_id, firm.tenant.id, role)
    return user_id


async def seen(token: str) -> Viewer:
    """Who holds a token that is good."""
    viewer = await viewer_of_bearer(token)
    assert viewer is not None
    return viewer
