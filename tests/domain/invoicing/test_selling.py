"""What lines take from the catalogue, and what they keep of it."""

from datetime import date
from decimal import Decimal

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.pricing import PriceSource
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.selling import Sale, article_ids, filled, reasons_not_to_sell
from reskontra.domain.kernel.clock import now
from tests.factories import varied
from tests.factories.catalogue import article_card, new_price, price_book, pricing_of
from tests.factories.invoicing import new_line

ARTICLE = article_card(name="Buffé", name_en="Buffet", unit="st", vat_class=VatClass.FOOD)
SALE = Sale(day=date(2026, 11, 26), pricing=pricing_of(ARTICLE))
EVERYTHING = frozenset({"description", "unit", "unit_price", "vat_rate"})
LEFT_OUT = new_line(article_id=ARTICLE.id, left_out=EVERYTHING, description="")


def test_what_is_left_out_is_filled_in() -> None:
    (line,) = filled([LEFT_OUT], SALE)
    assert (line.description, line.unit, line.unit_price, line.vat_rate) == (
        "Buffé",
        "st",
        Decimal(1000),
        Decimal(6),
    )
    assert line.trace is not None
    assert line.trace.source is PriceSource.ARTICLE


def test_a_line_that_says_nothing_of_vat_is_of_the_usual_class() -> None:
    """So the case of a sale abroad is asked for; a rate that is written is taken as it stands."""
    silent, written = filled([new_line(left_out=frozenset({"vat_rate"})), new_line()], SALE)
    assert (silent.vat_class, written.vat_class) == (VatClass.STANDARD, None)


def test_a_line_proposes_the_paragraph_of_an_exempt_article() -> None:
    course = article_card(vat_class=VatClass.EXEMPT, exemption="10:15")
    sale = Sale(day=date(2026, 11, 26), pricing=pricing_of(course))
    silent = varied(LEFT_OUT, article_id=course.id)
    lines = (silent, varied(silent, exemption="10:8"), varied(silent, left_out=frozenset()))
    assert [line.exemption for line in filled(lines, sale)] == ["10:15", "10:8", None]


def test_the_language_of_the_invoice_names_the_article() -> None:
    assert filled([LEFT_OUT], varied(SALE, locale="en"))[0].description == "Buffet"


def test_what_is_written_stands_and_the_way_is_told_all_the_same() -> None:
    (line,) = filled([new_line(article_id=ARTICLE.id, unit_price=Decimal(5))], SALE)
    assert (line.description, line.unit_price, line.vat_rate) == (
        "Arbete",
        Decimal(5),
        Decimal(25),
    )
    assert line.trace is not None
    assert line.trace.unit_price == Decimal(1000)


def test_a_line_that_keeps_its_price_keeps_its_trace() -> None:
    (before,) = filled([LEFT_OUT], SALE)
    assert before.trace is not None
    dearer = price_book(PriceSource.STANDARD_LIST, new_price(unit_price=Decimal(2000)))
    later = Sale(
        day=date(2026, 12, 24),
        pricing=pricing_of(varied(ARTICLE, archived_at=now()), dearer),
        kept={(ARTICLE.id, Decimal(1000)): before.trace},
    )
    assert reasons_not_to_sell([before], later) == []
    assert filled([before], later)[0].trace == before.trace
    (asked_anew,) = reasons_not_to_sell([LEFT_OUT], later)
    assert asked_anew.code == "ARTICLE_ARCHIVED"


def test_what_cannot_be_found_stays_left_out() -> None:
    unknown = varied(LEFT_OUT, article_id=ArticleId.new())
    assert filled([unknown], SALE) == (unknown,)
    (reason,) = reasons_not_to_sell([new_line(), unknown], SALE)
    assert (reason.code, reason.path) == ("ARTICLE_NOT_FOUND", ("lines", "1", "articleId"))


def test_a_wrong_invoice_date_is_not_told_by_its_lines() -> None:
    assert reasons_not_to_sell([LEFT_OUT], varied(SALE, day=date(1900, 1, 1))) == []


def test_each_article_is_asked_for_once() -> None:
    assert article_ids([LEFT_OUT, new_line(), LEFT_OUT]) == [ARTICLE.id]
