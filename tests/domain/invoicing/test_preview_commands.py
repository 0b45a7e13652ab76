"""Asking for the page of a draft."""

from datetime import timedelta

import pytest

from reskontra.domain.invoicing.commands import (
    change_draft,
    claim_preview,
    discard_draft,
    forget_previews,
    issue_invoice,
    keep_preview,
    keep_rendering,
    request_preview,
)
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.events import InvoicePreviewRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.commands import cancel_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job
from reskontra.domain.jobs.views import JobDocument, JobState
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.invoicing import make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")

PAGE = JobDocument("ab" * 32, 7)


async def state_of(job_id: JobId) -> JobState:
    found = await job(job_id)
    assert found is not None
    return found.state


async def claimed(job_id: JobId, draft_id: InvoiceId) -> InvoiceDocument:
    document = await claim_preview(job_id, draft_id)
    assert document is not None
    return document


async def test_the_same_page_asked_for_again_is_the_same_job() -> None:
    draft_id = await make_draft()
    with recording() as events:
        first = await request_preview(draft_id)
        assert await request_preview(draft_id, 1) == first
        await keep_preview(first, await claimed(first, draft_id), PAGE)
        assert await request_preview(draft_id) == first

    assert [one for one in events if isinstance(one, InvoicePreviewRequested)] == [
        InvoicePreviewRequested(job_id=first, invoice_id=draft_id)
    ]


async def test_a_page_that_would_be_another_is_another_job() -> None:
    draft_id = await make_draft()
    first = await request_preview(draft_id)
    await change_draft(draft_id, DraftChange(note="Tack!"))
    second = await request_preview(draft_id)
    with stopped_at(now() + timedelta(hours=2)):
        third = await request_preview(draft_id)

    assert len({first, second, third}) == 3


async def test_a_page_is_known_by_what_it_was_made_of() -> None:
    draft_id = await make_draft()
    asked = await request_preview(draft_id)
    await change_draft(draft_id, DraftChange(note="Tack!"))
    await keep_preview(asked, await claimed(asked, draft_id), PAGE)

    assert await request_preview(draft_id) == asked


async def test_what_cannot_be_previewed_is_refused_and_nothing_is_asked_for() -> None:
    with recording() as events:
        issued = await make_issued()
        draft = await make_draft()
        for invoice_id, version, code in (
            (InvoiceId.new(), None, "NOT_FOUND"),
            (issued, None, "INVOICE_NOT_DRAFT"),
            (draft, 7, "CONFLICT"),
        ):
            with pytest.raises(Refused, match=code):
                await request_preview(invoice_id, version)

    assert [one for one in events if isinstance(one, InvoicePreviewRequested)] == []


@pytest.mark.parametrize(
    ("change", "code"), [(discard_draft, "NOT_FOUND"), (issue_invoice, "INVOICE_NOT_DRAFT")]
)
async def test_a_draft_that_is_none_any_more_has_no_preview(change: object, code: str) -> None:
    draft_id = await make_draft()
    asked = await request_preview(draft_id)
    await change(draft_id)  # type: ignore[operator] # either command

    assert await claim_preview(asked, draft_id) is None
    assert await state_of(asked) is JobState.FAILED
    (item,) = await items(asked, limit=2)
    assert [one.code for one in item.reasons] == [code]


async def test_a_page_that_cannot_be_set_fails_the_job_and_can_be_asked_for_again() -> None:
    draft_id = await make_draft()
    asked = await request_preview(draft_id)
    await keep_preview(asked, await claimed(asked, draft_id), None)

    assert await state_of(asked) is JobState.FAILED
    assert await request_preview(draft_id) != asked


async def test_a_stopped_preview_stays_stopped() -> None:
    draft_id = await make_draft()
    asked = await request_preview(draft_id)
    document = await claimed(asked, draft_id)
    await cancel_job(asked)
    await keep_preview(asked, document, PAGE)

    assert await state_of(asked) is JobState.CANCELLED


async def test_an_old_preview_goes_but_never_the_page_of_an_invoice() -> None:
    draft_id, issued_id = await make_draft(), await make_issued()
    shared, alone = JobDocument("cd" * 32, 7), PAGE
    await keep_rendering(issued_id, sha256=shared.sha256, size=shared.size)
    for page in (shared, alone):
        await change_draft(draft_id, DraftChange(note=page.sha256))
        asked = await request_preview(draft_id)
        await keep_preview(asked, await claimed(asked, draft_id), page)

    assert await forget_previews() == set()
    with stopped_at(now() + timedelta(days=2)):
        assert await forget_previews() == {alone.sha256}
        assert await forget_previews() == set()
