"""A firm asks somebody in."""

import asyncio
import json
from datetime import timedelta

import asyncpg
import pytest

from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import InvitationId, UserId
from reskontra.tenancy.invitations import (
    NewcomerEntry,
    accept_invitation,
    invitations_of,
    invite,
    read_invitation,
    revoke_invitation,
)
from reskontra.tenancy.sessions import sign_in, viewer_of_bearer
from reskontra.tenancy.signup import sign_up
from tests.tenancy.facts import PASSWORD, PUBLIC_URL, make_person, make_sign_up, new_email
from tests.tenancy.firms import Firm, hire, open_firm, seen

pytestmark = pytest.mark.usefixtures("parked")
NEWCOMER = NewcomerEntry(password="ett annat lösenord", name="Bo Al", locale="en")


async def ask_in(
    firm: Firm, email: str, role: Role = Role.SELLER, by: UserId | None = None
) -> None:
    await invite(by or firm.owner, firm.tenant.id, email, role, public_url=PUBLIC_URL)


async def letter_to(owner: asyncpg.Connection, email: str) -> dict[str, object]:
    facts = await owner.fetchval(
        "SELECT facts FROM platform.outgoing_mail WHERE recipient = $1 AND template = 'invitation'"
        " ORDER BY created_at DESC LIMIT 1",
        email,
    )
    found: dict[str, object] = json.loads(facts)
    return found


async def token_to(owner: asyncpg.Connection, email: str) -> str:
    return str((await letter_to(owner, email))["url"]).removeprefix(f"{PUBLIC_URL}/invitation/")


async def confirm(owner: asyncpg.Connection, email: str) -> None:
    await owner.execute(
        "UPDATE platform.person SET email_confirmed_at = now() WHERE email = $1", email
    )


async def test_somebody_new_comes_in_with_a_name_and_a_password(owner: asyncpg.Connection) -> None:
    firm, email = await open_firm(), new_email()
    await ask_in(firm, email, Role.ECONOMY)
    facts = await letter_to(owner, email)
    assert (facts["inviter_name"], facts["company_name"]) == ("Anna Ek", firm.tenant.name)
    assert (facts["role"], facts["days"]) == ("ECONOMY", 7)
    token = await token_to(owner, email)
    letter = await read_invitation(token)
    assert (letter.email, letter.company_name, letter.is_known) == (email, firm.tenant.name, False)
    viewer = await seen((await accept_invitation(token, NEWCOMER)).token)
    assert (viewer.name, viewer.locale, viewer.is_email_confirmed) == ("Bo Al", "en", True)
    assert [(one.role, one.tenant.id) for one in viewer.memberships] == [
        (Role.ECONOMY, firm.tenant.id)
    ]
    await sign_in(email, NEWCOMER.password)


async def test_a_link_is_good_once(owner: asyncpg.Connection) -> None:
    firm, email = await open_firm(), new_email()
    await ask_in(firm, email)
    token = await token_to(owner, email)
    outcomes = await asyncio.gather(
        *(accept_invitation(token, NEWCOMER) for _ in range(4)), return_exceptions=True
    )
    assert sum(not isinstance(one, BaseException) for one in outcomes) == 1
    with pytest.raises(Refused, match="LINK_INVALID"):
        await accept_invitation(token, NEWCOMER)


async def test_somebody_known_comes_in_with_the_password_they_have(
    owner: asyncpg.Connection,
) -> None:
    firm, email = await open_firm(), new_email()
    await make_person(email)
    await confirm(owner, email)
    await ask_in(firm, email)
    token = await token_to(owner, email)
    assert (await read_invitation(token)).is_known
    with pytest.raises(Refused, match="SIGN_IN_REFUSED"):
        await accept_invitation(token, NewcomerEntry(password="not the password"))
    viewer = await seen((await accept_invitation(token, NewcomerEntry(password=PASSWORD))).token)
    assert viewer.name == "Anna Ek"
    assert [one.tenant.id for one in viewer.memberships] == [firm.tenant.id]


async def test_an_account_that_a_stranger_made_with_the_address_is_taken_from_them(
    owner: asyncpg.Connection,
) -> None:
    firm, email = await open_firm(), new_email()
    squatter = await sign_up(
        make_sign_up(email=email, password="the squatter's"), public_url=PUBLIC_URL
    )
    await ask_in(firm, email)
    token = await token_to(owner, email)
    await accept_invitation(token, NEWCOMER)
    assert await viewer_of_bearer(squatter.session.token) is None
    with pytest.raises(Refused, match="SIGN_IN_REFUSED"):
        await sign_in(email, "the squatter's")
    await sign_in(email, NEWCOMER.password)


@pytest.mark.parametrize(
    ("newcomer", "codes"),
    [
        (NewcomerEntry(password="short", name="Bo"), ["PASSWORD_TOO_SHORT"]),
        (NewcomerEntry(password="long enough", name=" "), ["REQUIRED"]),
        (
            NewcomerEntry(password="", name="", locale="x"),
            ["REQUIRED", "LOCALE_UNSUPPORTED", "PASSWORD_TOO_SHORT"],
        ),
    ],
)
async def test_an_incomplete_entry_names_its_fields_and_uses_nothing_up(
    newcomer: NewcomerEntry, codes: list[str], owner: asyncpg.Connection
) -> None:
    firm, email = await open_firm(), new_email()
    await ask_in(firm, email)
    token = await token_to(owner, email)
    with pytest.raises(Refused) as refused:
        await accept_invitation(token, newcomer)
    assert [reason.code for reason in refused.value.reasons] == codes
    await accept_invitation(token, NEWCOMER)


async def test_a_link_grows_old(owner: asyncpg.Connection) -> None:
    firm, email = await open_firm(), new_email()
    await ask_in(firm, email)
    token = await token_to(owner, email)
    with stopped_at(now() + timedelta(days=7, seconds=1)):
        with pytest.raises(Refused, match="LINK_INVALID"):
            await accept_invitation(token, NEWCOMER)
        assert await invitations_of(firm.tenant.id) == []


async def test_a_second_invitation_makes_the_first_void(owner: asyncpg.Connection) -> None:
    firm, email = await open_firm(), new_email()
    await ask_in(firm, email)
    first = await token_to(owner, email)
    await ask_in(firm, email.upper(), Role.ADMIN)
    with pytest.raises(Refused, match="LINK_INVALID"):
        await read_invitation(first)
    [waiting] = await invitations_of(firm.tenant.id)
    assert waiting.role is Role.ADMIN


async def test_an_invitation_is_taken_back_by_its_own_firm_alone(owner: asyncpg.Connection) -> None:
    firm, stranger, email = await open_firm(), await open_firm(), new_email()
    await ask_in(firm, email)
    [waiting] = await invitations_of(firm.tenant.id)
    for firm_id, invitation_id in (
        (stranger.tenant.id, waiting.id),
        (firm.tenant.id, InvitationId.new()),
    ):
        with pytest.raises(Refused, match="NOT_FOUND"):
            await revoke_invitation(firm_id, invitation_id)
    await revoke_invitation(firm.tenant.id, waiting.id)
    with pytest.raises(Refused, match="LINK_INVALID"):
        await accept_invitation(await token_to(owner, email), NEWCOMER)


@pytest.mark.parametrize(
    ("inviter", "role"),
    [
        (Role.ADMIN, Role.OWNER),
        (Role.ECONOMY, Role.SELLER),
        (Role.SELLER, Role.SELLER),
        (Role.CONSULTANT, Role.ACCOUNTANT),
        (Role.ACCOUNTANT, Role.CONSULTANT),
    ],
)
async def test_nobody_invites_to_a_role_that_is_not_theirs_to_give(
    inviter: Role, role: Role
) -> None:
    firm = await open_firm()
    member = await hire(firm, inviter)
    with pytest.raises(Refused, match="ROLE_NOT_YOURS"):
        await ask_in(firm, new_email(), role, by=member)
    assert await invitations_of(firm.tenant.id) == []


async def test_the_owner_of_another_firm_invites_nobody_here() -> None:
    firm, stranger = await open_firm(), await open_firm()
    with pytest.raises(Refused, match="ROLE_NOT_YOURS"):
        await ask_in(firm, new_email(), by=stranger.owner)


async def test_who_is_in_already_and_who_is_nobody_are_not_invited() -> None:
    firm = await open_firm()
    viewer = await seen(firm.token)
    with pytest.raises(Refused, match="ALREADY_MEMBER"):
        await ask_in(firm, viewer.email.upper())
    for address in ("", "nobody", "a@b.se\nBcc: c@d.se"):
        with pytest.raises(Refused, match=r"REQUIRED|EMAIL_INVALID"):
            await ask_in(firm, address)


@pytest.mark.parametrize("token", ["", "rsk_once_nonsense", "\x00", "x" * 100_000])
async def test_no_link_is_guessed(token: str) -> None:
    with pytest.raises(Refused, match="LINK_INVALID"):
        await read_invitation(token)
