"""Links that are somebody's own: forged, cut, old, or meant for something else."""

import secrets
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.ids import uuid7
from reskontra.tenancy.links import (
    ATTEST,
    CONSULTANT,
    ORDERER,
    LinkExpired,
    LinkMalformed,
)
from reskontra.tenancy.personal_links import (
    LIVES,
    PATHS,
    PersonalLink,
    personal_path,
    read_personal_link,
    sign_personal_link,
)
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.short_links import sign_short_link

SECRET = "a secret of sufficient length"
OWN = PersonalLink(TenantId.new(), uuid7(), 1_795_712_400)
REPORT = replace(OWN, given_to=uuid7())
LINKS = {CONSULTANT: OWN, ORDERER: OWN, ATTEST: REPORT}
LENGTHS = {CONSULTANT: 68, ORDERER: 68, ATTEST: 88}
PURPOSES = sorted(LINKS)


def link(purpose: str, *, secret: str = SECRET) -> str:
    return sign_personal_link(secret, purpose, LINKS[purpose])


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_link_opens_what_it_was_signed_for_and_leaves_room_for_words(purpose: str) -> None:
    token = link(purpose)
    assert read_personal_link(SECRET, purpose, token) == LINKS[purpose]
    assert len(token) == LENGTHS[purpose]
    assert personal_path(SECRET, purpose, LINKS[purpose]) == f"{PATHS[purpose]}/{token}"


def test_of_what_was_sent_to_nobody_by_name_nobody_is_read() -> None:
    token = sign_personal_link(SECRET, ATTEST, OWN)
    assert read_personal_link(SECRET, ATTEST, token) == OWN
    assert len(token) == LENGTHS[ATTEST]


@pytest.mark.parametrize("purpose", PURPOSES)
def test_it_is_worth_nothing_for_another_purpose_or_with_another_secret(purpose: str) -> None:
    strange = [link(other) for other in PURPOSES if other != purpose]
    short = sign_short_link(SECRET, purpose=purpose, tenant=OWN.tenant, subject=OWN.subject)
    for token in (*strange, short, link(purpose, secret="somebody else's secret")):
        with pytest.raises(LinkMalformed):
            read_personal_link(SECRET, purpose, token)


@pytest.mark.parametrize("purpose", PURPOSES)
def test_it_grows_old(purpose: str) -> None:
    token = link(purpose)
    with stopped_at(now() + LIVES[purpose]):
        assert read_personal_link(SECRET, purpose, token) == LINKS[purpose]
    with stopped_at(now() + LIVES[purpose] + timedelta(days=1)):
        with pytest.raises(LinkExpired):
            read_personal_link(SECRET, purpose, token)
        whole = read_personal_link(SECRET, purpose, token, max_age=timedelta(days=9_999))
        assert whole == LINKS[purpose]


@pytest.mark.parametrize("place", range(88))
def test_changed_in_any_place_it_is_refused(place: int) -> None:
    token = link(ATTEST)
    changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
    with pytest.raises(LinkMalformed):
        read_personal_link(SECRET, ATTEST, changed)


def test_another_edition_is_another_link() -> None:
    later = replace(OWN, edition=4)
    assert sign_personal_link(SECRET, CONSULTANT, later) != link(CONSULTANT)


@given(st.text(max_size=100) | st.text("Aå=+/-_", min_size=64, max_size=88))
def test_nonsense_is_refused(token: str) -> None:
    for purpose in PURPOSES:
        with pytest.raises(LinkMalformed):
            read_personal_link(SECRET, purpose, token)


def test_what_is_guessed_is_refused() -> None:
    for _ in range(200):
        with pytest.raises(LinkMalformed):
            read_personal_link(SECRET, ORDERER, secrets.token_urlsafe(48))
