"""Passwords: forgotten, and changed."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from datetime import timedelta

import asyncpg
import pytest

from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.keys import hash_password
from reskontra.tenancy.passwords import (
    LIFE,
    MOST_LETTERS,
    ask_to_reset,
    change_password,
    forget_old_resets,
    reset_password,
)
from reskontra.tenancy.people import MOST_ATTEMPTS
from reskontra.tenancy.sessions import Viewer, sessions_of, sign_in, viewer_of_bearer
from tests.tenancy.facts import PASSWORD, PUBLIC_URL, make_person, new_email
from tests.tenancy.firms import seen

pytestmark = pytest.mark.usefixtures("connected")

NEW = "ett helt nytt lösenord"
_NEW_HASH = "UPDATE platform.person SET password_hash = $2 WHERE id = $1"
_LETTERS = """
SELECT facts FROM platform.outgoing_mail WHERE recipient = $1 AND template = 'password_reset'
ORDER BY created_at, id
"""


async def letters_to(owner: asyncpg.Connection, email: str) -> list[dict[str, object]]:
    return [json.loads(row["facts"]) for row in await owner.fetch(_LETTERS, email)]


async def link_to(owner: asyncpg.Connection, email: str) -> str:
    await ask_to_reset(email, PUBLIC_URL)
    return await latest_link(owner, email)


async def latest_link(owner: asyncpg.Connection, email: str) -> str:
    return str((await letters_to(owner, email))[-1]["url"]).removeprefix(f"{PUBLIC_URL}/reset/")


async def refusal(token: str, password: str = NEW) -> str:
    with pytest.raises(Refused) as refused:
        await reset_password(token, password)
    return str(refused.value)


async def test_whoever_can_read_the_letter_chooses_a_new_password(
    owner: asyncpg.Connection,
) -> None:
    email, stranger = new_email(), new_email()
    await make_person(email)
    await make_person(stranger)
    before = await sign_in(email, PASSWORD)
    theirs = await sign_in(stranger, PASSWORD)
    await ask_to_reset(f"  {email.upper()} ", PUBLIC_URL)
    signed_in = await reset_password(await latest_link(owner, email), NEW)

    assert (await seen(signed_in.token)).is_email_confirmed
    assert await viewer_of_bearer(before.token) is None
    assert await viewer_of_bearer(theirs.token) is not None
    await sign_in(email, NEW)
    await sign_in(stranger, PASSWORD)


async def test_a_link_is_kept_as_a_hash(owner: asyncpg.Connection) -> None:
    email = new_email()
    await make_person(email)
    token = await link_to(owner, email)
    kept = await owner.fetch("SELECT token_hash FROM platform.password_reset")

    assert token.startswith("rsk_once_")
    assert token.encode() not in {bytes(row["token_hash"]) for row in kept}


async def test_a_link_is_good_once_however_many_follow_it_at_once(
    owner: asyncpg.Connection,
) -> None:
    email = new_email()
    await make_person(email)
    token = await link_to(owner, email)
    outcomes = await asyncio.gather(
        *(reset_password(token, NEW) for _ in range(4)), return_exceptions=True
    )

    assert (
        sorted(str(each) for each in outcomes if isinstance(each, Refused)) == ["LINK_INVALID"] * 3
    )
    assert await refusal(token) == "LINK_INVALID"


async def test_a_link_that_is_old_wrong_or_passed_over_is_one_like_the_other(
    owner: asyncpg.Connection,
) -> None:
    email = new_email()
    await make_person(email)
    first = await link_to(owner, email)
    second = await link_to(owner, email)
    with stopped_at(now() + LIFE + timedelta(seconds=1)):
        assert await refusal(second) == "LINK_INVALID"
    assert await refusal("rsk_once_nonsense") == "LINK_INVALID"
    assert await refusal("") == "LINK_INVALID"
    await reset_password(second, NEW)
    assert await refusal(first, PASSWORD) == "LINK_INVALID"
    await sign_in(email, NEW)


async def test_a_link_to_an_address_that_was_left_opens_nothing(
    owner: asyncpg.Connection,
) -> None:
    email = new_email()
    user_id = await make_person(email)
    token = await link_to(owner, email)
    await owner.execute(
        "UPDATE platform.person SET email = $2 WHERE id = $1", user_id.uuid, new_email()
    )

    assert await refusal(token) == "LINK_INVALID"


async def test_a_password_that_is_too_short_leaves_the_link_good(
    owner: asyncpg.Connection,
) -> None:
    email = new_email()
    await make_person(email)
    token = await link_to(owner, email)

    assert await refusal(token, "kort") == "PASSWORD_TOO_SHORT"
    await sign_in(email, PASSWORD)
    await reset_password(token, NEW)


async def test_a_stranger_is_written_nothing_and_waits_as_long(owner: asyncpg.Connection) -> None:
    known, unknown = new_email(), new_email()
    await make_person(known)
    loop = asyncio.get_running_loop()
    times = []
    for email in (known, unknown):
        began = loop.time()
        await ask_to_reset(email, PUBLIC_URL)
        times.append(loop.time() - began)

    assert min(times) >= 0.24
    assert len(await letters_to(owner, known)) == 1
    assert await letters_to(owner, unknown) == []


async def test_nobody_is_written_to_again_and_again(owner: asyncpg.Connection) -> None:
    email = new_email()
    await make_person(email)
    await asyncio.gather(*(ask_to_reset(email, PUBLIC_URL) for _ in range(MOST_LETTERS + 3)))
    assert len(await letters_to(owner, email)) == MOST_LETTERS
    with stopped_at(now() + LIFE + timedelta(seconds=1)):
        await ask_to_reset(email, PUBLIC_URL)
    assert len(await letters_to(owner, email)) == MOST_LETTERS + 1


@pytest.mark.parametrize(("email", "code"), [("", "REQUIRED"), ("anna@", "EMAIL_INVALID")])
async def test_what_is_no_address_is_told(email: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        await ask_to_reset(email, PUBLIC_URL)

    assert [reason.path for reason in refused.value.reasons] == [("email",)]
    assert str(refused.value) == code


async def test_links_that_are_too_old_are_let_go(owner: asyncpg.Connection) -> None:
    email = new_email()
    user_id = await make_person(email)
    await link_to(owner, email)
    with stopped_at(now() + LIFE + timedelta(seconds=1)):
        await forget_old_resets()
    left = "SELECT count(*) FROM platform.password_reset WHERE user_id = $1"

    assert await owner.fetchval(left, user_id.uuid) == 0


async def test_another_password_ends_every_other_session(owner: asyncpg.Connection) -> None:
    email = new_email()
    user_id = await make_person(email)
    token = await link_to(owner, email)
    here, there = await sign_in(email, PASSWORD), await sign_in(email, PASSWORD)
    ended = await change_password(await seen(here.token), PASSWORD, NEW)

    assert ended == [there.session_id]
    assert [each.id for each in await sessions_of(user_id)] == [here.session_id]
    assert await refusal(token) == "LINK_INVALID"
    await sign_in(email, NEW)


@pytest.mark.parametrize(
    "act",
    [
        lambda viewer: sign_in(viewer.email, PASSWORD),
        lambda viewer: change_password(viewer, PASSWORD, "ett tredje ord"),
    ],
)
async def test_a_password_that_is_changed_while_it_is_proved_opens_nothing(
    owner: asyncpg.Connection, act: Callable[[Viewer], Coroutine[None, None, object]]
) -> None:
    email = new_email()
    await make_person(email)
    viewer = await seen((await sign_in(email, PASSWORD)).token)
    async with owner.transaction():
        await owner.execute(_NEW_HASH, viewer.user_id.uuid, await hash_password(NEW))
        late = asyncio.create_task(act(viewer))
        await asyncio.wait([late], timeout=1)

    with pytest.raises(Refused, match=r"SIGN_IN_REFUSED|PASSWORD_WRONG"):
        await late
    assert len(await sessions_of(viewer.user_id)) == 1
    await sign_in(email, NEW)


async def test_a_wrong_present_password_changes_nothing() -> None:
    email = new_email()
    await make_person(email)
    here, there = await sign_in(email, PASSWORD), await sign_in(email, PASSWORD)
    viewer = await seen(here.token)
    codes = []
    for _ in range(MOST_ATTEMPTS + 1):
        with pytest.raises(Refused) as refused:
            await change_password(viewer, "fel lösenord", NEW)
        (reason,) = refused.value.reasons
        codes.append((reason.code, reason.path))

    assert codes[:-1] == [("PASSWORD_WRONG", ("currentPassword",))] * MOST_ATTEMPTS
    assert codes[-1] == ("SIGN_IN_LOCKED", ("currentPassword",))
    assert await viewer_of_bearer(there.token) is not None
