"""Short links: forged, cut, old, or meant for something else."""

import secrets
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.ids import uuid7
from reskontra.tenancy.links import LinkExpired, LinkMalformed
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.short_links import LENGTH, read_short_link, sign_short_link

SECRET = "a secret of sufficient length"
TENANT, SUBJECT = TenantId.new(), uuid7()
YEAR = timedelta(days=365)


def link(*, secret: str = SECRET, purpose: str = "portal") -> str:
    return sign_short_link(secret, purpose=purpose, tenant=TENANT, subject=SUBJECT)


def read(token: str, purpose: str = "portal") -> tuple[TenantId, UUID]:
    return read_short_link(SECRET, token, purpose=purpose, max_age=YEAR)


def test_a_short_link_opens_what_it_was_signed_for_and_leaves_room_for_words() -> None:
    assert read(link()) == (TENANT, SUBJECT)
    assert len(link()) == LENGTH == 56
    assert link() == link()


def test_it_is_worth_nothing_for_another_purpose_or_with_another_secret() -> None:
    for token in (link(purpose="pdf"), link(secret="somebody else's secret")):
        with pytest.raises(LinkMalformed):
            read(token)


def test_it_grows_old() -> None:
    token = link()
    with stopped_at(now() + YEAR):
        assert read(token) == (TENANT, SUBJECT)
    with stopped_at(now() + YEAR + timedelta(days=1)), pytest.raises(LinkExpired):
        read(token)


@pytest.mark.parametrize("place", range(LENGTH))
def test_changed_in_any_place_it_is_refused(place: int) -> None:
    token = link()
    changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
    with pytest.raises(LinkMalformed):
        read(changed)


@given(st.text(max_size=80) | st.text("Aå=+/-_", min_size=LENGTH, max_size=LENGTH))
def test_nonsense_is_refused(token: str) -> None:
    with pytest.raises(LinkMalformed):
        read(token)


def test_ten_thousand_guesses_open_nothing() -> None:
    for _ in range(10_000):
        guess = secrets.token_urlsafe(LENGTH * 6 // 8)
        with pytest.raises(LinkMalformed):
            read(guess)
