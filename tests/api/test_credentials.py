"""Who a token is, is remembered for a moment and forgotten at once when told to."""

from dataclasses import dataclass, field
from datetime import datetime

import pytest

from reskontra.api.credentials import Credentials
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.sessions import Viewer


@dataclass(slots=True)
class Register:
    """A register of tokens that counts how often it was asked."""

    viewer: Viewer | None
    asked: list[str] = field(default_factory=list)

    async def look_up(self, token: str) -> Viewer | None:
        self.asked.append(token)
        return self.viewer


def viewer(expires_at: datetime | None = None) -> Viewer:
    return Viewer(
        user_id=UserId.new(),
        email="a@example.se",
        name="Åsa",
        locale="sv",
        is_email_confirmed=True,
        kind=ActorKind.USER,
        session_id="ses_1",
        expires_at=expires_at or now(),
        memberships=(),
        scopes=frozenset(),
    )


async def test_a_token_is_looked_up_once_in_a_while() -> None:
    register = Register(viewer())
    credentials = Credentials(register.look_up)
    first = await credentials.viewer("token")

    assert await credentials.viewer("token") is first
    assert register.asked == ["token"]


async def test_a_wrong_token_is_not_remembered_as_right() -> None:
    register = Register(None)
    credentials = Credentials(register.look_up)

    assert await credentials.viewer("token") is None
    assert await credentials.viewer("token") is None
    assert len(register.asked) == 2


@pytest.mark.parametrize("mark", ["session:ses_1", "user"])
async def test_whoever_is_thrown_out_is_looked_up_again(mark: str) -> None:
    somebody = viewer()
    register = Register(somebody)
    credentials = Credentials(register.look_up)
    await credentials.viewer("token")

    credentials.forget({"user": f"user:{somebody.user_id}"}.get(mark, mark))
    register.viewer = None

    assert await credentials.viewer("token") is None


async def test_others_are_not_forgotten_with_them() -> None:
    register = Register(viewer())
    credentials = Credentials(register.look_up)
    await credentials.viewer("token")
    credentials.forget("session:ses_2")
    await credentials.viewer("token")

    assert register.asked == ["token"]
