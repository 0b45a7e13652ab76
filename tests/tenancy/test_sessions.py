"""Signing in and out, and what a token is worth."""

import asyncio
from datetime import timedelta

import asyncpg
import pytest
from argon2 import Parameters, PasswordHasher, extract_parameters

from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.ids import SessionId
from reskontra.tenancy.keys import is_outdated
from reskontra.tenancy.people import MOST_ATTEMPTS, WINDOW, forget_old_attempts
from reskontra.tenancy.sessions import (
    Caller,
    forget_ended_sessions,
    sessions_of,
    sign_in,
    sign_out,
    sign_out_everywhere,
    viewer_of_bearer,
)
from tests.tenancy.facts import PASSWORD, make_person, new_email

pytestmark = pytest.mark.usefixtures("connected")


async def refusal(email: str, password: str) -> str:
    with pytest.raises(Refused) as refused:
        await sign_in(email, password)
    return str(refused.value)


class TestSigningIn:
    async def test_gives_a_token_that_tells_who_it_is(self) -> None:
        email = new_email()
        user_id = await make_person(email)
        signed_in = await sign_in(f" {email.upper()} ", PASSWORD)
        viewer = await viewer_of_bearer(signed_in.token)
        assert viewer is not None
        assert (viewer.user_id, viewer.email, viewer.kind) == (user_id, email, ActorKind.USER)
        assert viewer.session_id == str(signed_in.session_id)
        assert viewer.memberships == ()

    async def test_takes_a_password_however_its_letters_are_put_together(self) -> None:
        email = new_email()
        await make_person(email, password="smörgåsbord")
        await sign_in(email, "smo\u0308rga\u030asbord")

    async def test_refuses_a_wrong_password_and_an_unknown_address_alike(self) -> None:
        email = new_email()
        await make_person(email)
        assert await refusal(email, "wrong password") == "SIGN_IN_REFUSED"
        assert await refusal(email, "") == "SIGN_IN_REFUSED"
        assert await refusal(new_email(), PASSWORD) == "SIGN_IN_REFUSED"
        assert await refusal("nonsense\x00", "x" * 100_000) == "SIGN_IN_REFUSED"

    async def test_renews_a_hash_that_was_made_with_weaker_settings(
        self, owner: asyncpg.Connection
    ) -> None:
        email = new_email()
        user_id = await make_person(email)
        weak = PasswordHasher(time_cost=1, memory_cost=64).hash(PASSWORD)
        kept = "UPDATE platform.person SET password_hash = $2 WHERE id = $1"
        await owner.execute(kept, user_id.uuid, weak)
        await sign_in(email, PASSWORD)
        now_kept = await owner.fetchval(
            "SELECT password_hash FROM platform.person WHERE id = $1", user_id.uuid
        )
        assert now_kept != weak
        assert not is_outdated(now_kept)
        await sign_in(email, PASSWORD)

    async def test_hashes_once_and_as_hard_for_an_unknown_address(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        hashed: list[Parameters] = []

        def verify(hasher: PasswordHasher, kept: str, password: str) -> bool:
            hashed.append(extract_parameters(kept))
            return real(hasher, kept, password)

        real = PasswordHasher.verify
        monkeypatch.setattr(PasswordHasher, "verify", verify)
        email = new_email()
        await make_person(email)
        await refusal(email, "wrong password")
        await refusal(new_email(), "wrong password")
        # Else how soon the refusal comes would tell who is here.
        known, unknown = hashed
        assert known == unknown


class TestTheLock:
    async def test_falls_after_ten_wrong_passwords_even_for_the_right_one(self) -> None:
        email = new_email()
        await make_person(email)
        for _ in range(MOST_ATTEMPTS):
            assert await refusal(email, "wrong password") == "SIGN_IN_REFUSED"
        assert await refusal(email, PASSWORD) == "SIGN_IN_LOCKED"
        assert await refusal(email.upper(), PASSWORD) == "SIGN_IN_LOCKED"

    async def test_falls_for_an_unknown_address_as_well(self) -> None:
        email = new_email()
        for _ in range(MOST_ATTEMPTS):
            assert await refusal(email, "wrong password") == "SIGN_IN_REFUSED"
        assert await refusal(email, "wrong password") == "SIGN_IN_LOCKED"

    async def test_counts_attempts_made_all_at_once(self) -> None:
        email = new_email()
        await make_person(email)
        answers = await asyncio.gather(
            *(refusal(email, "wrong password") for _ in range(MOST_ATTEMPTS * 3))
        )
        assert answers.count("SIGN_IN_REFUSED") == MOST_ATTEMPTS

    async def test_opens_by_itself(self) -> None:
        email = new_email()
        await make_person(email)
        for _ in range(MOST_ATTEMPTS):
            await refusal(email, "wrong password")
        with stopped_at(now() + WINDOW):
            await sign_in(email, PASSWORD)

    async def test_is_not_kept_shut_by_who_goes_on_trying(self) -> None:
        email = new_email()
        await make_person(email)
        start = now()
        for minute in range(14):
            with stopped_at(start + timedelta(minutes=minute)), pytest.raises(Refused):
                await sign_in(email, "wrong password")
        with stopped_at(start + WINDOW + timedelta(seconds=1)):
            await sign_in(email, PASSWORD)

    async def test_begins_to_count_anew_after_the_right_password(self) -> None:
        email = new_email()
        await make_person(email)
        for _ in range(2):
            for _ in range(MOST_ATTEMPTS - 1):
                assert await refusal(email, "wrong password") == "SIGN_IN_REFUSED"
            await sign_in(email, PASSWORD)

    async def test_keeps_no_address_of_strangers(self, owner: asyncpg.Connection) -> None:
        email = new_email()
        await refusal(email, PASSWORD)
        kept = await owner.fetchval(
            "SELECT string_agg(a::text, ' ') FROM platform.sign_in_attempt a"
        )
        assert email not in kept
        with stopped_at(now() + WINDOW + timedelta(minutes=1)):
            assert await forget_old_attempts() > 0


class TestASession:
    async def test_is_listed_with_where_it_came_from(self) -> None:
        email = new_email()
        user_id = await make_person(email)
        await sign_in(email, PASSWORD, Caller(user_agent="Firefox" * 99, ip_address="192.0.2.1"))
        [session] = await sessions_of(user_id)
        assert (session.user_agent[:7], session.ip_address) == ("Firefox", "192.0.2.1")
        assert len(session.user_agent) == 300

    async def test_ends_when_it_is_signed_out_and_others_go_on(self) -> None:
        email = new_email()
        user_id = await make_person(email)
        first, second = await sign_in(email, PASSWORD), await sign_in(email, PASSWORD)
        assert await sign_out(user_id, first.session_id)
        assert await viewer_of_bearer(first.token) is None
        assert await viewer_of_bearer(second.token) is not None
        assert not await sign_out(user_id, first.session_id)

    async def test_of_somebody_else_is_not_ours_to_end(self) -> None:
        email = new_email()
        await make_person(email)
        stranger = await make_person(new_email())
        signed_in = await sign_in(email, PASSWORD)
        assert not await sign_out(stranger, signed_in.session_id)
        assert not await sign_out(stranger, SessionId.new())
        assert await sign_out_everywhere(stranger) == []
        assert await viewer_of_bearer(signed_in.token) is not None

    async def test_ends_everywhere_at_once(self) -> None:
        email = new_email()
        user_id = await make_person(email)
        signed_in = [await sign_in(email, PASSWORD) for _ in range(3)]
        ended = await sign_out_everywhere(user_id)
        assert set(ended) == {one.session_id for one in signed_in}
        assert [await viewer_of_bearer(one.token) for one in signed_in] == [None] * 3
        assert await sessions_of(user_id) == []

    async def test_ends_by_itself(self, owner: asyncpg.Connection) -> None:
        email = new_email()
        user_id = await make_person(email)
        signed_in = await sign_in(email, PASSWORD)
        await owner.execute(
            "UPDATE platform.session SET expires_at = now() - interval '1 second' WHERE id = $1",
            signed_in.session_id.uuid,
        )
        assert await viewer_of_bearer(signed_in.token) is None
        assert await sessions_of(user_id) == []
        assert await forget_ended_sessions() >= 1

    async def test_is_not_kept_in_a_form_that_signs_in(self, owner: asyncpg.Connection) -> None:
        email = new_email()
        await make_person(email)
        signed_in = await sign_in(email, PASSWORD)
        kept = await owner.fetchval("SELECT string_agg(s::text, ' ') FROM platform.session s")
        assert signed_in.token not in kept
        assert signed_in.token.removeprefix("rsk_session_") not in kept

    @pytest.mark.parametrize(
        "token",
        ["", "x", "rsk_session_", "rsk_live_" + "a" * 43, "rsk_session_\x00å", "x" * 10_000],
    )
    async def test_is_not_guessed(self, token: str) -> None:
        assert await viewer_of_bearer(token) is None
