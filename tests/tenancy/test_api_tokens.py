"""Programs' keys."""

from datetime import timedelta

import asyncpg
import pytest

from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Permission, Role, permissions_of_token
from reskontra.tenancy.api_tokens import (
    ApiTokenEntry,
    api_tokens_of,
    make_api_token,
    revoke_api_token,
)
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.members import change_role
from reskontra.tenancy.sessions import viewer_of_bearer
from reskontra.tenancy.signup import sign_up
from tests.tenancy.facts import PUBLIC_URL, make_sign_up
from tests.tenancy.firms import Firm, hire, open_firm, seen

pytestmark = pytest.mark.usefixtures("parked")
ENTRY = ApiTokenEntry(name="Cash desk", scopes=("invoice:read", "invoice:issue"), life_days=30)


async def refusals(
    by: UserId, firm: Firm, entry: ApiTokenEntry
) -> list[tuple[str, tuple[str, ...]]]:
    with pytest.raises(Refused) as refused:
        await make_api_token(by, firm.tenant.id, entry)
    return [(reason.code, reason.path) for reason in refused.value.reasons]


async def test_a_key_opens_its_own_firm_with_its_own_scopes() -> None:
    firm = await open_firm()
    me = await seen(firm.token)
    await sign_up(make_sign_up(email=me.email), public_url=PUBLIC_URL)
    token, view = await make_api_token(firm.owner, firm.tenant.id, ENTRY)
    viewer = await seen(token)
    assert token.startswith("rsk_live_")
    assert (viewer.kind, viewer.session_id) == (ActorKind.TOKEN, str(view.id))
    assert viewer.scopes == {"invoice:read", "invoice:issue"}
    assert [one.tenant.id for one in viewer.memberships] == [firm.tenant.id]
    assert timedelta(days=29) < view.expires_at - now() < timedelta(days=31)


async def test_a_key_is_worth_no_more_than_its_maker_is_today() -> None:
    firm = await open_firm()
    admin = await hire(firm, Role.ADMIN)
    token, _ = await make_api_token(admin, firm.tenant.id, ENTRY)
    await change_role(firm.owner, firm.tenant.id, admin, Role.ACCOUNTANT)
    viewer = await seen(token)
    allowed = permissions_of_token(viewer.memberships[0].role, viewer.scopes)
    assert allowed == {Permission.INVOICE_READ}


@pytest.mark.parametrize(
    ("role", "entry", "expected"),
    [
        (Role.OWNER, ApiTokenEntry(name="", scopes=("invoice:read",)), [("REQUIRED", ("name",))]),
        (
            Role.OWNER,
            ApiTokenEntry(name="x" * 101, scopes=("invoice:read",)),
            [("TOO_LONG", ("name",))],
        ),
        (
            Role.OWNER,
            ApiTokenEntry(name="x", scopes=("invoice:read",), life_days=0),
            [("OUT_OF_RANGE", ("lifeDays",))],
        ),
        (
            Role.OWNER,
            ApiTokenEntry(name="x", scopes=("invoice:read",), life_days=367),
            [("OUT_OF_RANGE", ("lifeDays",))],
        ),
        (Role.OWNER, ApiTokenEntry(name="x", scopes=()), [("REQUIRED", ("scopes",))]),
        (
            Role.OWNER,
            ApiTokenEntry(name="x", scopes=("invoice:read", "all")),
            [("SCOPE_UNKNOWN", ("scopes", "1"))],
        ),
        (
            Role.SELLER,
            ApiTokenEntry(name="x", scopes=("invoice:issue",)),
            [("SCOPE_NOT_YOURS", ("scopes", "0"))],
        ),
    ],
)
async def test_a_key_beyond_bounds_is_refused(
    role: Role, entry: ApiTokenEntry, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    firm = await open_firm()
    member = await hire(firm, role)
    assert await refusals(member, firm, entry) == expected
    assert await api_tokens_of(firm.tenant.id) == []


async def test_a_stranger_makes_no_key_to_a_firm() -> None:
    firm, stranger = await open_firm(), await open_firm()
    found = await refusals(stranger.owner, firm, ENTRY)
    assert {code for code, _ in found} == {"SCOPE_NOT_YOURS"}


async def test_a_revoked_key_is_dead_at_once_and_only_its_own_firm_revokes_it() -> None:
    firm, stranger = await open_firm(), await open_firm()
    token, view = await make_api_token(firm.owner, firm.tenant.id, ENTRY)
    with pytest.raises(Refused, match="NOT_FOUND"):
        await revoke_api_token(stranger.tenant.id, view.id)
    assert await viewer_of_bearer(token) is not None
    await revoke_api_token(firm.tenant.id, view.id)
    assert await viewer_of_bearer(token) is None
    with pytest.raises(Refused, match="NOT_FOUND"):
        await revoke_api_token(firm.tenant.id, view.id)


async def test_a_key_ends_on_its_day(owner: asyncpg.Connection) -> None:
    firm = await open_firm()
    token, view = await make_api_token(firm.owner, firm.tenant.id, ENTRY)
    await owner.execute(
        "UPDATE platform.api_token SET expires_at = now() WHERE id = $1", view.id.uuid
    )
    assert await viewer_of_bearer(token) is None


async def test_a_key_is_shown_once_and_tells_when_it_was_used(owner: asyncpg.Connection) -> None:
    firm = await open_firm()
    token, _ = await make_api_token(firm.owner, firm.tenant.id, ENTRY)
    await seen(token)
    [view] = await api_tokens_of(firm.tenant.id)
    kept = await owner.fetchval("SELECT string_agg(t::text, ' ') FROM platform.api_token t")
    assert token.removeprefix("rsk_live_") not in kept
    assert view.last_seen_at is not None
    assert view.made_by == firm.owner
