"""A sample has something of everything, and cannot be taken for an invoice."""

from dataclasses import replace
from datetime import date

import pytest

from reskontra.domain.company.looks import PageDesign, PageSettings, PageTexts
from reskontra.domain.company.queries import profile
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.invoicing.sample import sample_document
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")
DAY = date(2026, 11, 23)


@pytest.mark.parametrize("locale", ["sv", "en"])
async def test_a_sample_is_a_draft_by_this_firm_that_looks_as_asked(locale: str) -> None:
    texts = PageTexts(locale=locale, greeting=f"Hej {locale}")
    page = PageSettings(design=PageDesign.MODERN, texts=(texts,))
    sample = sample_document(replace(await profile(), page=page), locale, DAY)
    assert sample.is_draft
    assert sample.ocr is None
    assert sample.seller.name == "Övningsbolaget AB"
    assert (sample.seller.look.design, sample.seller.look.greeting) == (
        PageDesign.MODERN,
        f"Hej {locale}",
    )
    assert sample.due_date == date(2026, 12, 23)


async def test_a_sample_has_three_rates_a_discount_and_a_rounding() -> None:
    sample = sample_document(await profile(), "sv", DAY)
    assert len(sample.vat_rows) == 3
    assert [line.discount_percent for line in sample.lines if line.discount_percent] == [10]
    assert sample.net == kr("30877.89")
    assert sample.rounding
    assert sample.total == sample.net + sample.vat + sample.rounding


async def test_a_firm_that_charges_no_vat_sees_none_and_the_reason() -> None:
    seller = replace(await profile(), vat_status=VatStatus.SMALL_BUSINESS)
    sample = sample_document(seller, "sv", DAY)
    assert not sample.vat
    assert {line.vat_rate for line in sample.lines} == {0}
    assert len(sample.vat_texts) == 1
