"""An invoice with allowances and charges is written, changed, issued, frozen and credited."""

from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.commands import (
    change_draft,
    create_draft,
    credit_and_invoice_anew,
    issue_invoice,
)
from reskontra.domain.invoicing.credit_notes import CreditPart, NewCredit
from reskontra.domain.invoicing.drafts import DraftChange, NewDraft
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import copy_of, draft_totals, invoice
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.customers import make_customer
from tests.factories.invoicing import (
    MIXED,
    charge,
    kr,
    make_credit_note,
    make_draft,
    make_issued,
    new_draft,
    new_line,
    rebate,
)

pytestmark = pytest.mark.usefixtures("company")
ASKED = (rebate(percent="10"), charge(amount="80", vat_class=VatClass.STANDARD))


async def seen(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def test_they_count_alike_before_and_after_issue() -> None:
    """1 859.50 kr less 10 %, and freight; 25 % and 12 % each bear their part."""
    counted = await draft_totals(new_draft(lines=MIXED, adjustments=ASKED))
    draft_id = await make_draft(lines=MIXED, adjustments=ASKED)
    draft = await seen(draft_id)
    await issue_invoice(draft_id)
    issued = await seen(draft_id)

    assert counted.totals == draft.totals == issued.totals
    assert issued.totals.lines == kr("1859.50")
    assert issued.totals.net == kr("1753.55")
    assert [(row.rate.percent, row.net) for row in issued.totals.vat_rows] == [
        (Decimal(25), kr("1653.65")),
        (Decimal(12), kr("99.90")),
    ]


async def test_a_draft_keeps_them_until_they_are_given_anew() -> None:
    draft_id = await make_draft(adjustments=ASKED)
    await change_draft(draft_id, DraftChange(note="Tack"))
    assert [each.asked for each in (await seen(draft_id)).totals.adjustments] == list(ASKED)

    await change_draft(draft_id, DraftChange(adjustments=ASKED[:1]))
    assert (await seen(draft_id)).totals.net == kr("900")
    await change_draft(draft_id, DraftChange(adjustments=()))
    assert (await seen(draft_id)).totals.net == kr("1000")


async def test_a_refused_one_leaves_the_draft_as_it_was() -> None:
    draft_id = await make_draft(adjustments=ASKED)
    with pytest.raises(Refused) as refused:
        await change_draft(draft_id, DraftChange(adjustments=(rebate(percent="101"),)))

    assert [each.code for each in refused.value.reasons] == ["OUT_OF_RANGE"]
    assert (await seen(draft_id)).head.version == 1


async def test_what_has_no_lines_to_go_with_is_not_issued() -> None:
    draft_id = await create_draft(new_draft(lines=(), adjustments=(charge(amount="9"),)))
    with pytest.raises(Refused) as refused:
        await issue_invoice(draft_id)
    codes = [each.code for each in refused.value.reasons]
    assert "ADJUSTMENT_NOT_SPREADABLE" in codes


async def test_an_allowance_above_the_lines_is_a_credit() -> None:
    draft_id = await make_draft(adjustments=(rebate(amount="1001"),))
    with pytest.raises(Refused) as refused:
        await issue_invoice(draft_id)
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path) == ("TOTAL_NEGATIVE", ("adjustments",))


async def test_they_are_frozen() -> None:
    issued_id = await make_issued(adjustments=ASKED)
    with pytest.raises((IntegrityError, OperationalError), match="frozen"):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(
                "UPDATE invoice SET adjustments = '[]' WHERE id = $1", [issued_id.uuid]
            )


async def test_a_credit_note_mirrors_them_and_says_so() -> None:
    issued_id = await make_issued(adjustments=ASKED)
    note = await seen(await make_credit_note(issued_id))
    assert note.totals == (await seen(issued_id)).totals


async def test_parts_take_their_share_and_the_last_takes_the_rest() -> None:
    issued_id = await make_issued(lines=MIXED, adjustments=ASKED)
    first = await seen(await make_credit_note(issued_id, CreditPart(position=1)))
    rest = await seen(await make_credit_note(issued_id))
    whole = await seen(issued_id)

    assert first.totals.lines == kr("1000")
    assert first.totals.total + rest.totals.total == whole.totals.total
    assert first.totals.vat + rest.totals.vat == whole.totals.vat


async def test_copies_and_replacements_have_them_too() -> None:
    issued_id = await make_issued(adjustments=ASKED)
    copy = await copy_of(issued_id)
    assert copy is not None
    assert [each.net for each in copy.adjustments] == [kr("-100"), kr("80")]

    _, anew = await credit_and_invoice_anew(issued_id, NewCredit(reason="Fel pris"))
    assert [each.asked for each in (await seen(anew)).totals.adjustments] == list(ASKED)


async def test_a_discount_is_on_what_is_sold_not_on_what_is_left_after_an_advance() -> None:
    customer_id = await make_customer()
    advance = await make_issued(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    sold = (new_line(unit_price=Decimal(3000)),)
    final_id = await make_issued(
        customer_id=customer_id, lines=sold, advances=(advance,), adjustments=ASKED[:1]
    )
    final = await seen(final_id)
    (discount,) = final.totals.adjustments

    assert (discount.net, final.totals.lines) == (kr("-300"), kr("2000"))
    assert final.totals.net == kr("1700")
    assert (await seen(await make_credit_note(final_id))).totals == final.totals


async def test_an_advance_with_a_discount_is_taken_off_as_it_was() -> None:
    customer_id = await make_customer()
    advance = await make_issued(
        customer_id=customer_id, form=InvoiceForm.ADVANCE, adjustments=ASKED[:1]
    )
    final = await seen(
        await make_issued(
            customer_id=customer_id,
            lines=(new_line(unit_price=Decimal(3000)),),
            advances=(advance,),
        )
    )
    assert final.totals.net == kr("2100")


async def test_nothing_is_written_by_counting(company: CompanyId) -> None:
    found = await draft_totals(NewDraft(adjustments=(rebate(percent="-1"), *ASKED)))
    assert [(each.code, each.path) for each in found.problems] == [
        ("ADJUSTMENT_NOT_POSITIVE", ("adjustments", "0", "percent"))
    ]
    assert [each.position for each in found.adjustments] == [2, 3]
