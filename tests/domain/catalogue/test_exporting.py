"""What is written of an article is read again as it was."""

from dataclasses import fields
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.articles import class_reasons
from reskontra.domain.catalogue.commands import create_article
from reskontra.domain.catalogue.exporting import cells_of
from reskontra.domain.catalogue.importing import COLUMNS, row_of
from reskontra.domain.catalogue.queries import article
from reskontra.domain.catalogue.views import ArticleEntry
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.kernel.clock import today
from reskontra.domain.sheets.cells import quoted

ENTRIES = [
    ArticleEntry(number="=1", name="-Timme", unit="tim", price=Decimal("1250.5")),
    *[
        ArticleEntry(number=kind, name="A", vat_class=kind, price=Decimal("0.000001"))
        for kind in VatClass
        if not class_reasons(kind, today(), country_of("SE"))
    ],
    *[ArticleEntry(number=kind, name="A", sold=kind, price=Decimal(0)) for kind in Sold],
    ArticleEntry(number="K", name="B", name_en="C", account="3001", price=Decimal(10) ** 12),
]


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.number)
@pytest.mark.parametrize("locale", ["sv", "en"])
async def test_an_article_is_read_again_as_it_was(entry: ArticleEntry, locale: str) -> None:
    card = await article(await create_article(entry))
    assert card is not None
    cells = zip((column.field for column in COLUMNS), cells_of(card, locale), strict=True)
    texts = {
        name: quoted(cell) if isinstance(cell, str) else f"{cell:f}".replace(".", ",")
        for name, cell in cells
        if cell not in {None, ""} and not isinstance(cell, int)
    }
    row = row_of(texts)
    assert row.reasons == ()
    assert row.entry == ArticleEntry(
        **{field.name: getattr(card, field.name) for field in fields(ArticleEntry)}
    )
