"""The words in force, and those there were."""

import pytest

from reskontra.domain.templates.commands import change_template
from reskontra.domain.templates.queries import template, templates, version, versions
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.views import Purpose
from reskontra.tenancy.scope import TenantScope
from tests.factories.templates import WORDS, make_template
from tests.support.elsewhere import seen_in

pytestmark = pytest.mark.usefixtures("company")
MAIL = Purpose.INVOICE_MAIL


async def test_a_language_that_we_lack_has_the_english_words() -> None:
    await change_template(MAIL, "en", WORDS)
    assert (await template(MAIL, "fi")).words == WORDS
    assert (await template(MAIL, "sv")).words == shipped_words(MAIL, "sv")


async def test_a_version_that_never_was_is_nothing() -> None:
    await make_template()
    assert await version(MAIL, "sv", 2) is None


async def test_another_firm_never_sees_them(other_scope: TenantScope) -> None:
    await make_template()
    assert (await seen_in(other_scope, lambda: template(MAIL, "sv"))).version == 0
    assert await seen_in(other_scope, lambda: versions(MAIL, "sv")) == ()
    assert all(one.is_shipped for one in await seen_in(other_scope, templates))
