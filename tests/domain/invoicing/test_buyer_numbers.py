"""What an invoice rests on when the buyer pays the VAT by a number of another EU state.

Cases after ML (2023:200) 6 kap. 33 § and 10 kap. 42 §, and (EU) 282/2011 art. 18.
"""

from datetime import UTC, date, datetime, timedelta

import pytest

from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.customers.commands import claim_vat_check, note_vat_answer
from reskontra.domain.customers.events import VatCheckRequested
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.vat_checks import VatCheck, VatCheckState
from reskontra.domain.customers.views import VatCheckClaim
from reskontra.domain.invoicing.buyer_numbers import number_reasons, rests_on_number
from reskontra.domain.invoicing.commands import change_draft, issue_invoice
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import draft_totals, invoice
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_draft, new_draft, new_line

NUMBER = "DE123456789"
BERLIN = Address(line1="Hauptstraße 1", postal_code="10115", city="Berlin", country="DE")
SERVICE = new_line(sold=Sold.SERVICE, vat_class=VatClass.STANDARD)
VALID, INVALID, UNKNOWN = VatCheckState.VALID, VatCheckState.INVALID, VatCheckState.UNKNOWN
NOON = datetime(2026, 11, 26, 11, tzinfo=UTC)


def check(state: VatCheckState, number: str = NUMBER) -> VatCheck:
    return VatCheck(number=number, state=state, checked_at=NOON, consultation_number="WAPI1")


@pytest.mark.parametrize(
    ("case", "rests"),
    [(case, case in {VatCase.EU_GOODS, VatCase.EU_SERVICE}) for case in VatCase],
)
def test_two_cases_rest_on_the_number(case: VatCase, rests: bool) -> None:
    assert rests_on_number({case, VatCase.DOMESTIC}) is rests


@pytest.mark.parametrize(
    ("known", "case", "codes"),
    [
        (check(INVALID), VatCase.EU_GOODS, ["BUYER_VAT_NUMBER_NOT_VALID"]),
        (check(INVALID), VatCase.EU_SERVICE, ["BUYER_VAT_NUMBER_NOT_VALID"]),
        (check(INVALID), VatCase.DOMESTIC, []),
        (check(INVALID), VatCase.EXPORT_GOODS, []),
        (check(INVALID, "DE999999999"), VatCase.EU_GOODS, []),
        (check(VALID), VatCase.EU_GOODS, []),
        # Nothing is known, so nothing stands against it: who keeps what they know is in good faith.
        (check(UNKNOWN), VatCase.EU_GOODS, []),
        (None, VatCase.EU_GOODS, []),
    ],
)
def test_only_what_the_register_calls_invalid_stands_in_the_way(
    known: VatCheck | None, case: VatCase, codes: list[str]
) -> None:
    reasons = number_reasons(NUMBER, known, {case})
    assert [reason.code for reason in reasons] == codes


def test_the_reason_names_the_number_and_the_day() -> None:
    (reason,) = number_reasons(NUMBER, check(INVALID), {VatCase.EU_GOODS})
    assert reason.facts == {"number": NUMBER, "checked_on": date(2026, 11, 26)}
    assert (reason.path, reason.action) == (("buyer", "vatNumber"), "CHECK_VAT_NUMBER")


def questions(events: list[Event]) -> list[VatCheckRequested]:
    return [each for each in events if isinstance(each, VatCheckRequested)]


async def german(state: VatCheckState | None) -> CustomerId:
    with recording() as events:
        customer_id = await make_customer(vat_number=NUMBER, address=BERLIN)
    (question,) = questions(events)
    if state is not None:
        claim = await claim_vat_check(question.vat_check_id)
        assert isinstance(claim, VatCheckClaim)
        await note_vat_answer(claim, check(state))
    return customer_id


async def draft_for(customer_id: CustomerId) -> InvoiceId:
    return await make_draft(customer_id=customer_id, lines=(SERVICE,))


async def state_of(invoice_id: InvoiceId) -> InvoiceState:
    found = await invoice(invoice_id)
    assert found is not None
    return found.state


@pytest.mark.usefixtures("company")
async def test_an_invalid_number_blocks_the_case_and_nothing_is_issued() -> None:
    with stopped_at(NOON):
        customer_id = await german(INVALID)
        invoice_id = await draft_for(customer_id)
        totals = await draft_totals(new_draft(customer_id=customer_id, lines=(SERVICE,)))
        with pytest.raises(Refused, match="BUYER_VAT_NUMBER_NOT_VALID"):
            await issue_invoice(invoice_id)
    assert [reason.code for reason in totals.missing] == ["BUYER_VAT_NUMBER_NOT_VALID"]
    assert await state_of(invoice_id) is InvoiceState.DRAFT


@pytest.mark.usefixtures("company")
async def test_swedish_vat_may_be_charged_instead() -> None:
    with stopped_at(NOON):
        taxed = new_line(vat_class=VatClass.STANDARD, vat_case=VatCase.DOMESTIC)
        invoice_id = await make_draft(customer_id=await german(INVALID), lines=(taxed,))
        await issue_invoice(invoice_id)
    assert await state_of(invoice_id) is InvoiceState.ISSUED


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("state", [VALID, UNKNOWN])
async def test_the_proof_is_frozen_with_the_invoice(state: VatCheckState) -> None:
    with stopped_at(NOON):
        invoice_id = await draft_for(await german(state))
        await issue_invoice(invoice_id)
    found = await invoice(invoice_id)
    assert found is not None
    assert found.buyer.vat_check == check(state)


@pytest.mark.usefixtures("company")
async def test_an_issue_does_not_wait_for_an_answer() -> None:
    invoice_id = await draft_for(await german(None))
    await issue_invoice(invoice_id)
    found = await invoice(invoice_id)
    assert found is not None
    assert (found.state, found.buyer.vat_check) == (InvoiceState.ISSUED, None)


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(("days", "asked"), [(29, 0), (31, 1)])
async def test_an_old_answer_is_asked_for_anew_when_an_invoice_rests_on_it(
    days: int, asked: int
) -> None:
    with stopped_at(NOON):
        customer_id = await german(VALID)
        invoice_id = await draft_for(customer_id)
    with stopped_at(NOON + timedelta(days=days)), recording() as events:
        await change_draft(invoice_id, DraftChange(note="Tack"))
        await draft_for(customer_id)
        await issue_invoice(invoice_id)
    assert len(questions(events)) == asked


@pytest.mark.usefixtures("company")
async def test_an_invoice_that_rests_on_nothing_asks_nothing() -> None:
    customer_id = await german(VALID)
    with stopped_at(now() + timedelta(days=90)), recording() as events:
        taxed = new_line(vat_class=VatClass.STANDARD, vat_case=VatCase.DOMESTIC)
        await make_draft(customer_id=customer_id, lines=(taxed,))
    assert questions(events) == []
