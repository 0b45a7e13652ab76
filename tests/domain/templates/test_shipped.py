"""Both languages have everything."""

import pytest

from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.templates.shipped import furniture_of, shipped_words
from reskontra.domain.templates.variables import VARIABLES
from reskontra.domain.templates.views import Purpose


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("purpose", Purpose)
def test_what_stands_around_the_words_knows_only_their_variables(
    purpose: Purpose, locale: str
) -> None:
    around = furniture_of(purpose, locale)
    assert set(around.details) <= set(VARIABLES[purpose])
    assert around.foot
    assert around.test
    assert bool(around.consent_question) is (purpose is Purpose.CONSENT_MAIL)
    assert bool(around.button) is (purpose.endswith("_MAIL") and "link" in VARIABLES[purpose])
    assert bool(around.details) is ("details" in VARIABLES[purpose])


@pytest.mark.parametrize("purpose", Purpose)
def test_another_language_is_english(purpose: Purpose) -> None:
    assert shipped_words(purpose, "fi") == shipped_words(purpose, "en")
    assert shipped_words(purpose, "sv") != shipped_words(purpose, "en")
