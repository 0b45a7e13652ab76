"""A pro forma shows what an invoice would say, and is no claim anywhere."""

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import series
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.invoicing.commands import (
    change_draft,
    discard_draft,
    issue_invoice,
    request_preview,
    request_pro_forma,
    send_pro_forma,
)
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.queries import invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_credit_draft, make_draft, make_issued, make_pro_forma


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_it_is_asked_for_once_and_is_no_preview(company: CompanyId) -> None:
    draft_id = await make_draft()
    job_id = await request_pro_forma(draft_id)
    assert await request_pro_forma(draft_id) == job_id
    assert await request_preview(draft_id) != job_id


async def test_it_leaves_no_claim_and_takes_no_number(company: CompanyId) -> None:
    before = await series()
    draft_id = await make_draft()
    await send_pro_forma(await make_pro_forma(draft_id))
    sums = await invoice_sums(InvoiceFilter(is_open=True))
    assert (sums.count, sums.open) == (0, Money.zero())
    assert await series() == before


async def test_it_is_sent_as_it_was_made_and_without_consent(company: CompanyId) -> None:
    draft_id = await make_draft(customer_id=await make_customer())
    await send_pro_forma(await make_pro_forma(draft_id))
    (parcel,) = (await parcels_of([str(draft_id)]))[str(draft_id)]
    assert (parcel.purpose, parcel.recipient) == ("PRO_FORMA", "faktura@kunden.example")
    assert parcel.state is ParcelState.QUEUED
    assert [(one.name, one.sha256) for one in parcel.attachments] == [("proforma.pdf", "ab" * 32)]


async def test_the_invoice_is_sent_as_if_there_had_been_no_pro_forma(company: CompanyId) -> None:
    draft_id = await make_draft()
    job_id = await make_pro_forma(draft_id)
    await send_pro_forma(job_id, ["a@b.example"])
    await send_pro_forma(job_id, ["a@b.example"])
    parcels = (await parcels_of([str(draft_id)]))[str(draft_id)]
    assert [one.generation for one in parcels] == [1, 2]
    await issue_invoice(draft_id)
    with pytest.raises(Refused) as refused:
        await send_pro_forma(job_id, ["a@b.example"])
    assert codes(refused) == ["INVOICE_NOT_DRAFT"]


async def test_only_a_pro_forma_that_is_made_is_sent(company: CompanyId) -> None:
    draft_id = await make_draft()
    for job_id in (await request_pro_forma(draft_id), await request_preview(draft_id)):
        with pytest.raises(Refused) as refused:
            await send_pro_forma(job_id, ["a@b.example"])
        assert codes(refused) == ["PRO_FORMA_NOT_MADE"]
    with pytest.raises(Refused) as unknown:
        await send_pro_forma(JobId.new())
    assert codes(unknown) == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("recipients", "code", "path"),
    [
        (["nobody"], "EMAIL_INVALID", ("recipients", "0")),
        ([], "RECIPIENT_MISSING", ("recipients",)),
    ],
)
async def test_somebody_must_get_it(
    company: CompanyId, recipients: list[str], code: str, path: tuple[str, ...]
) -> None:
    """Who names nobody means nobody, whomever the register knows."""
    draft_id = await make_draft(customer_id=await make_customer())
    job_id = await make_pro_forma(draft_id)
    with pytest.raises(Refused) as refused:
        await send_pro_forma(job_id, recipients)
    assert [(each.code, each.path) for each in refused.value.reasons] == [(code, path)]
    assert (await parcels_of([str(draft_id)]))[str(draft_id)] == ()


async def test_only_a_draft_of_an_invoice_has_one(company: CompanyId) -> None:
    issued = await make_issued()
    note = await make_credit_draft(issued)
    gone = await make_draft()
    await discard_draft(gone)
    for one, code in (
        (issued, "INVOICE_NOT_DRAFT"),
        (note, "PRO_FORMA_OF_CREDIT"),
        (gone, "NOT_FOUND"),
    ):
        with pytest.raises(Refused) as refused:
            await request_pro_forma(one)
        assert codes(refused) == [code]


async def test_what_has_changed_since_is_not_sent(company: CompanyId) -> None:
    draft_id = await make_draft()
    job_id = await make_pro_forma(draft_id)
    await change_draft(draft_id, DraftChange(note="Nytt"))
    with pytest.raises(Refused) as refused:
        await send_pro_forma(job_id, ["a@b.example"])
    assert codes(refused) == ["PRO_FORMA_NOT_MADE"]
