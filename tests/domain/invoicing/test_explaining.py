"""Why a line costs what it costs."""

from decimal import Decimal

import pytest

from reskontra.domain.catalogue.commands import change_article
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.views import ArticleChange
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.commands import change_draft, issue_invoice
from reskontra.domain.invoicing.drafts import DraftChange, NewLine
from reskontra.domain.invoicing.explaining import LineReason, reason_of
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice
from tests.factories.catalogue import make_article
from tests.factories.invoicing import kr, make_draft, new_line

pytestmark = pytest.mark.usefixtures("company")
EVERYTHING = frozenset({"description", "unit", "unit_price", "vat_rate"})


async def reasons(invoice_id: InvoiceId) -> list[LineReason]:
    found = await invoice(invoice_id)
    assert found is not None
    return [reason_of(row, found.head.supplied) for row in found.lines]


def sold(article_id: ArticleId) -> NewLine:
    return new_line(article_id=article_id, left_out=EVERYTHING)


async def test_the_amount_is_quantity_times_price_less_discount() -> None:
    line = new_line(quantity=Decimal(3), unit_price=Decimal("0.335"), discount_percent=Decimal(10))
    (reason,) = await reasons(await make_draft(lines=(line,)))
    assert (reason.before_discount, reason.discount, reason.net) == (
        kr("1.01"),
        kr("0.11"),
        kr("0.90"),
    )
    assert (reason.trace, reason.is_price_by_hand, reason.is_vat_by_hand) == (None, True, True)


async def test_a_line_of_an_article_tells_how_its_price_was_found() -> None:
    article_id = await make_article()
    (reason,) = await reasons(await make_draft(lines=(sold(article_id),)))
    assert reason.trace is not None
    assert reason.trace.article_id == article_id
    assert (reason.is_price_by_hand, reason.is_vat_by_hand) == (False, False)


async def test_what_was_written_by_hand_is_told_to_be() -> None:
    line = new_line(article_id=await make_article(), unit_price=Decimal(5), vat_rate=Decimal(12))
    (reason,) = await reasons(await make_draft(lines=(line,)))
    assert (reason.is_price_by_hand, reason.is_vat_by_hand) == (True, True)


async def test_a_line_is_a_snapshot_in_drafts_and_documents_alike() -> None:
    article_id = await make_article()
    draft = await make_draft(lines=(sold(article_id),))
    issued = await make_draft(lines=(sold(article_id),))
    await issue_invoice(issued)
    before = await reasons(draft)
    await change_article(article_id, ArticleChange(price=Decimal(9), name="Annat"))
    assert await reasons(draft) == before
    assert await reasons(issued) == before
    kept = new_line(article_id=article_id, unit_price=Decimal(1000), vat_class=VatClass.STANDARD)
    await change_draft(draft, DraftChange(lines=(kept,), note="Hej"))
    assert await reasons(draft) == before
    await change_draft(draft, DraftChange(lines=(sold(article_id),)))
    (asked_anew,) = await reasons(draft)
    assert asked_anew.unit_price == Decimal(9)


async def test_a_class_tells_its_law_and_is_by_hand_where_the_article_has_another() -> None:
    article_id = await make_article()
    lines = (
        new_line(article_id=article_id, vat_class=VatClass.STANDARD),
        new_line(article_id=article_id, vat_class=VatClass.FOOD),
        new_line(vat_class=VatClass.BOOKS),
        new_line(),
    )
    told = [
        (each.vat_class, each.law, each.is_vat_by_hand)
        for each in await reasons(await make_draft(lines=lines))
    ]
    assert told == [
        (VatClass.STANDARD, "9 kap. 2 § ML (2023:200)", False),
        (VatClass.FOOD, "9 kap. 3 § ML (2023:200)", True),
        (VatClass.BOOKS, "9 kap. 9–13 §§ ML (2023:200)", True),
        (None, "", True),
    ]
