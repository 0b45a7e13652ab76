"""What the law will have said on the page. Source: ML (2023:200) 17:24 13 and 14."""

from decimal import Decimal

import pytest

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.statements import marked_vat_texts, vat_marks, vat_texts
from reskontra.domain.invoicing.totals import Totals, totals
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from tests.factories.invoicing import kr


def sums(*cases: VatCase) -> Totals:
    return totals([(VatTreatment(case, Decimal(0)), kr("10")) for case in cases], None)


@pytest.mark.parametrize("case", set(VatCase) - {VatCase.DOMESTIC, VatCase.EXEMPT})
@pytest.mark.parametrize("locale", ["sv", "en"])
def test_a_case_without_vat_says_why_once(case: VatCase, locale: str) -> None:
    assert vat_texts(sums(case, case), [], SWEDEN, locale) == (SWEDEN.vat_rule(case).texts[locale],)


def test_rows_of_one_rate_are_told_apart_by_a_mark() -> None:
    """Each case has its own base, ML 17:24 9: which one it is must show."""
    alike = sums(VatCase.EU_GOODS, VatCase.EU_SERVICE, VatCase.DOMESTIC)
    assert vat_marks(alike.vat_rows) == {VatCase.EU_GOODS: "a)", VatCase.EU_SERVICE: "b)"}
    texts = marked_vat_texts(alike, [], SWEDEN, "sv")
    assert [text[:3] for text in texts] == ["a) ", "b) "]
    assert [text[3:] for text in texts] == list(vat_texts(alike, [], SWEDEN, "sv"))


def test_a_case_alone_at_its_rate_needs_no_mark() -> None:
    alone = totals(
        [(domestic(Decimal(25)), kr("10")), (VatTreatment(VatCase.EU_GOODS, Decimal(0)), kr("10"))],
        None,
    )
    assert vat_marks(alone.vat_rows) == {}
    assert marked_vat_texts(alone, [], SWEDEN, "sv") == vat_texts(alone, [], SWEDEN, "sv")


def test_an_ordinary_sale_says_nothing() -> None:
    assert vat_texts(sums(VatCase.DOMESTIC), ["10:6"], SWEDEN, "sv") == ()


def test_each_paragraph_of_exemption_is_named_once() -> None:
    found = vat_texts(sums(VatCase.EXEMPT), ["10:6", None, "10:35", "10:6"], SWEDEN, "sv")
    assert [text.split(" enligt ")[1].split(" mervärdes")[0] for text in found] == [
        "10 kap. 6 §", "10 kap. 35 §",
    ]  # fmt: skip


def test_a_language_that_we_do_not_write_is_answered_in_english() -> None:
    assert vat_texts(sums(VatCase.SMALL_SELLER), [], SWEDEN, "fi") == (
        "Exempt from VAT under Chapter 18 Section 4 of the Swedish VAT Act (mervärdesskattelagen)",
    )
