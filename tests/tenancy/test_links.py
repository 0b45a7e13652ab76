"""Magic links: forged, cut, old, or meant for something else."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.links import (
    LinkExpired,
    LinkMalformed,
    SignedLink,
    read_link,
    report_edition,
    sign_link,
)
from reskontra.tenancy.scope import TenantId

SECRET = "a secret of sufficient length"
TENANT = TenantId.new()
DAY = timedelta(days=1)


def link(*, secret: str = SECRET, purpose: str = "portal", subject: str = "inv_1") -> str:
    return sign_link(secret, purpose=purpose, tenant=TENANT, subject=subject)


def read(token: str, purpose: str = "portal") -> SignedLink:
    return read_link(SECRET, token, purpose=purpose, max_age=DAY)


def test_a_link_opens_what_it_was_signed_for() -> None:
    assert read(link()) == SignedLink(TENANT, "inv_1")


def test_a_link_for_one_purpose_is_worth_nothing_for_another() -> None:
    with pytest.raises(LinkMalformed):
        read(link(purpose="portal"), purpose="pdf")


def test_a_link_signed_with_another_secret_is_none_of_ours() -> None:
    with pytest.raises(LinkMalformed):
        read(link(secret="somebody else's secret"))


def test_a_link_grows_old() -> None:
    token = link()
    with stopped_at(now() + DAY - timedelta(seconds=2)):
        assert read(token) == SignedLink(TENANT, "inv_1")
    with stopped_at(now() + DAY + timedelta(seconds=2)), pytest.raises(LinkExpired):
        read(token)


@pytest.mark.parametrize("place", range(0, 90, 3))
def test_a_link_changed_in_any_place_is_refused(place: int) -> None:
    token = link()
    place %= len(token) - 1  # the last letter carries bits that mean nothing
    changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
    with pytest.raises(LinkMalformed):
        read(changed)


@pytest.mark.parametrize("token", ["", ".", "..", "a.b.c", "å.ä.ö", "x" * 10_000, "\x00"])
def test_nonsense_is_refused(token: str) -> None:
    with pytest.raises(LinkMalformed):
        read(token)


def test_a_link_that_is_cut_short_is_refused() -> None:
    token = link()
    for length in range(0, len(token) - 1, 7):
        with pytest.raises(LinkMalformed):
            read(token[:length])


def test_two_subjects_cannot_be_confused() -> None:
    assert read(link(subject='a","b')).subject == 'a","b'


def test_a_report_that_is_written_anew_is_another_edition() -> None:
    reported_at = datetime(2026, 11, 26, 17, tzinfo=UTC)
    anew = reported_at + timedelta(seconds=1)
    assert report_edition(reported_at) == 1_795_712_400
    assert report_edition(anew) == 1_795_712_401
