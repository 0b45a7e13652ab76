"""A draft's page is the page that its issue makes."""

from dataclasses import replace

import pytest

from reskontra.domain.company.queries import profile
from reskontra.domain.customers.vat_checks import VatCheck, VatCheckState
from reskontra.domain.invoicing.commands import change_draft, issue_invoice
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.previewing import fingerprint_of, previewed
from reskontra.domain.invoicing.queries import document, draft_document, invoice
from reskontra.domain.kernel.clock import now
from tests.factories.customers import make_customer
from tests.factories.invoicing import MIXED, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def test_it_lacks_nothing_but_what_an_issue_gives() -> None:
    draft_id = await make_draft(customer_id=await make_customer(), lines=MIXED, note="Tack!")
    shown = await draft_document(draft_id)
    await issue_invoice(draft_id)
    issued = await document(draft_id)

    assert shown is not None
    assert issued is not None
    assert shown.is_draft
    assert not issued.is_draft
    assert (shown.number, shown.ocr) == (None, None)
    numbered = replace(shown, number=issued.number, ocr=issued.ocr, issued_at=issued.issued_at)
    assert numbered == issued


async def test_what_is_issued_is_no_draft() -> None:
    assert await draft_document(await make_issued()) is None


async def test_what_would_look_otherwise_has_another_mark() -> None:
    draft_id = await make_draft()
    found = await invoice(draft_id)
    assert found is not None
    before = fingerprint_of(previewed(found, await profile()))
    await change_draft(draft_id, DraftChange(note="Tack!"))
    after = await invoice(draft_id)
    assert after is not None

    assert fingerprint_of(previewed(found, await profile())) == before
    assert fingerprint_of(previewed(after, await profile())) != before


async def test_what_the_register_says_of_the_buyer_changes_no_page() -> None:
    shown = await draft_document(await make_draft())
    assert shown is not None
    check = VatCheck(number="DE123456789", state=VatCheckState.VALID, checked_at=now())
    checked = replace(shown, buyer=replace(shown.buyer, vat_check=check))
    renamed = replace(shown, buyer=replace(shown.buyer, name="Någon annan"))

    assert fingerprint_of(checked) == fingerprint_of(shown)
    assert fingerprint_of(renamed) != fingerprint_of(shown)
