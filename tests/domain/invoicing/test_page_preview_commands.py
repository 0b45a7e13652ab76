"""Asking to see how invoices would look."""

import pytest

from reskontra.domain.company.looks import PageDesign, PageSettings, PageTexts
from reskontra.domain.company.queries import profile
from reskontra.domain.invoicing.commands import (
    claim_page_preview,
    keep_preview,
    request_page_preview,
)
from reskontra.domain.invoicing.events import PagePreviewRequested
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.views import JobDocument
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused

pytestmark = pytest.mark.usefixtures("company")

MODERN = PageSettings(
    design=PageDesign.MODERN, colour="#7A1F3D", texts=(PageTexts(locale="sv", terms="8 %"),)
)


async def test_the_same_look_asked_for_again_is_the_same_job() -> None:
    with recording() as events:
        first = await request_page_preview(MODERN, "sv")
        assert await request_page_preview(MODERN, "sv") == first
        document = await claim_page_preview(first)
        assert document is not None
        await keep_preview(first, document, JobDocument("ab" * 32, 7))
        assert await request_page_preview(MODERN, "sv") == first
        other = await request_page_preview(MODERN, "en")

    asked = [one.job_id for one in events if isinstance(one, PagePreviewRequested)]
    assert asked == [first, other]
    assert (document.seller.look.colour, document.seller.look.terms) == ("#7a1f3d", "8 %")


async def test_what_is_tried_is_not_chosen() -> None:
    before = await profile()
    await request_page_preview(MODERN, "sv")
    assert await profile() == before


@pytest.mark.parametrize(
    ("page", "locale", "code"),
    [
        (PageSettings(colour="#ffffff"), "sv", "PAGE_COLOUR_TOO_LIGHT"),
        (MODERN, "de", "LOCALE_UNSUPPORTED"),
    ],
)
async def test_what_cannot_be_chosen_is_not_tried(
    page: PageSettings, locale: str, code: str
) -> None:
    with recording() as events, pytest.raises(Refused, match=code):
        await request_page_preview(page, locale)
    assert events == []


async def test_nobody_sets_what_was_stopped() -> None:
    asked = await request_page_preview(MODERN, "sv")
    await cancel_job(asked)
    assert await claim_page_preview(asked) is None
