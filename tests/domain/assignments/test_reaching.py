"""By which way somebody is told about an assignment."""

import pytest

from reskontra.domain.assignments.reaching import Person, Reach, addresses_of, reach_of
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

MAIL = Reach(Channel.EMAIL, "Karin@ek.example")
TEXT = Reach(Channel.SMS, "+46701740605")
KARIN = Person(name="Karin Ek", locale="sv", email="Karin@ek.example", phone="070-174 06 05")
NO_MAIL, NO_TEXT = (Channel.EMAIL, "karin@ek.example"), (Channel.SMS, "+46701740605")


@pytest.mark.parametrize(
    ("about", "wanted", "refused", "reach"),
    [
        ({}, Channel.SMS, set(), TEXT),
        ({}, Channel.EMAIL, set(), MAIL),
        ({"phone": None}, Channel.SMS, set(), MAIL),
        ({"phone": "018-10 20 30"}, Channel.SMS, set(), MAIL),
        ({"email": None}, Channel.EMAIL, set(), TEXT),
        ({"declines_texts": True}, Channel.SMS, set(), MAIL),
        ({"declines_texts": True, "email": None}, Channel.SMS, set(), None),
        ({}, Channel.SMS, {NO_TEXT}, MAIL),
        ({}, Channel.EMAIL, {NO_MAIL}, TEXT),
        ({}, Channel.EMAIL, {NO_MAIL, NO_TEXT}, None),
        ({"email": None, "phone": None}, Channel.SMS, set(), None),
        ({}, Channel.LETTER, set(), MAIL),
    ],
)
def test_the_way_that_reaches_them(
    about: dict[str, object],
    wanted: Channel,
    refused: set[tuple[Channel, str]],
    reach: Reach | None,
) -> None:
    assert reach_of(varied(KARIN, **about), wanted, refused) == reach


def test_all_that_could_be_refused() -> None:
    assert addresses_of(KARIN) == (MAIL, TEXT)
    assert addresses_of(varied(KARIN, email=None, phone="x")) == ()
