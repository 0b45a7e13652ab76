"""A made-up document has a value for everything that a message may say."""

import pytest

from reskontra.domain.company.queries import profile
from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.templates.sample import sample_facts
from reskontra.domain.templates.values import values_of
from reskontra.domain.templates.views import Purpose


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("locale", LOCALES)
async def test_only_what_the_firm_lacks_is_missing(locale: str) -> None:
    facts = sample_facts(await profile(), locale)
    missing = {
        name
        for purpose in Purpose
        for name, value in values_of(purpose, facts, locale).items()
        if value is None
    }
    assert missing <= {"firm_email", "bankgiro", "plusgiro", "iban"}
