"""Articles as rows of a table that ``importing`` reads again."""

from typing import Final

from reskontra.domain.catalogue import importing
from reskontra.domain.catalogue.importing import SOLD_WORDS, VAT_CLASS_WORDS
from reskontra.domain.catalogue.views import ArticleCard
from reskontra.domain.sheets.views import SWEDISH, Cell

COLUMNS: Final = importing.COLUMNS


def cells_of(card: ArticleCard, locale: str) -> tuple[Cell, ...]:
    """What stands in the row of an article, in the order of the columns."""
    which = 0 if locale == SWEDISH else 1
    said: dict[str, Cell] = {
        "number": card.number,
        "name": card.name,
        "nameEn": card.name_en,
        "unit": card.unit,
        "price": card.price,
        "vatClass": VAT_CLASS_WORDS[card.vat_class][which],
        "exemption": card.exemption,
        "sold": SOLD_WORDS[card.sold][which],
        "account": card.account,
    }
    return tuple(said[column.field] for column in COLUMNS)
