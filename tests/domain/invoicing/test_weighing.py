"""Which drafts are weighed at once, and that a button and an issue say the same."""

from collections.abc import Sequence
from datetime import date

import pytest

from reskontra.domain.company.commands import close_books
from reskontra.domain.company.queries import profile
from reskontra.domain.invoicing.actions import InvoiceAction
from reskontra.domain.invoicing.commands import issue_invoices
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import available_actions, invoices
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.invoicing.weighing import Circumstances, runs, weighed
from tests.factories.customers import make_customer
from tests.factories.households import BERTIL, household, make_rot_draft
from tests.factories.invoicing import kr, make_credit_draft, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def the(*invoice_ids: InvoiceId) -> list[Invoice]:
    found = await invoices(invoice_ids)
    return [found[one] for one in invoice_ids]


def sizes(found: Sequence[Invoice]) -> list[int]:
    split = list(runs(found))
    assert [one for run in split for one in run] == list(found)
    return [len(run) for run in split]


async def test_drafts_that_have_nothing_to_do_with_each_other_are_one_set() -> None:
    assert sizes(await the(*[await make_draft() for _ in range(5)])) == [5]
    assert sizes([]) == []


async def test_a_credit_note_is_a_set_of_its_own() -> None:
    first, last = await make_draft(), await make_draft()
    notes = [await make_credit_draft(await make_issued()) for _ in range(2)]
    assert sizes(await the(first, *notes, last)) == [1, 1, 1, 1]


async def test_whoever_takes_off_the_same_advance_waits_for_the_other() -> None:
    customer_id = await make_customer()
    advance = await make_issued(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    other = await make_issued(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    drafts = [
        await make_draft(customer_id=customer_id, advances=(each,))
        for each in (advance, other, advance)
    ]
    assert sizes(await the(*drafts, await make_draft())) == [2, 2]


async def test_a_person_is_given_one_reduction_at_a_time() -> None:
    both = household(persons=(*household().persons, BERTIL))
    drafts = [
        await make_rot_draft(),
        await make_rot_draft(household=household(persons=(BERTIL,))),
        await make_rot_draft(household=both),
    ]
    assert sizes(await the(*drafts)) == [2, 1]


async def test_what_the_buyer_pays_is_less_by_the_reduction() -> None:
    (found,) = await the(await make_rot_draft())
    one = weighed(found, Circumstances(seller=await profile()))
    assert (one.reasons, one.issue.totals.total, one.payable) == ((), kr("26 250"), kr("20 250"))


async def test_the_button_and_the_issue_give_the_same_reasons() -> None:
    await close_books(date(2026, 11, 20))
    draft = await make_draft(lines=(), invoice_date=date(2026, 11, 20))
    (found,) = await the(draft)
    actions = (await available_actions([found]))[draft]
    button = next(each for each in actions if each.action is InvoiceAction.ISSUE)

    codes = [reason.code for reason in (await issue_invoices([draft]))[draft]]
    assert codes == ["NOTHING_TO_INVOICE", "PERIOD_CLOSED"]
    assert button.reason_code == codes[0]
