"""Articles from a table of another program: what each row means, and which are the same."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from reskontra.domain.catalogue import articles
from reskontra.domain.catalogue.refusals import (
    KindOfSaleUnclear,
    PriceUnreadable,
    VatClassUnclear,
)
from reskontra.domain.catalogue.views import ArticleEntry
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.kernel.folding import folded
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.sheets.cells import unquoted
from reskontra.domain.sheets.figures import decimal_of
from reskontra.domain.sheets.rows import Row, read_row
from reskontra.domain.sheets.views import Column

COLUMNS: Final = (
    Column(
        field="number",
        sv="Artikelnummer",
        en="Article number",
        others=("Artikelnr", "Artnr", "Art.nr", "Artikel", "Article", "Item number", "SKU"),
        example="KONSULT",
        is_needed=True,
    ),
    Column(
        field="name",
        sv="Benämning",
        en="Name",
        others=("Artikelnamn", "Namn", "Beskrivning", "Description", "Item name"),
        example="Konsulttimme",
        is_needed=True,
    ),
    Column(
        field="nameEn",
        sv="Benämning på engelska",
        en="Name in English",
        others=("Engelsk benämning",),
        example="Consulting, per hour",
    ),
    Column(
        field="unit",
        sv="Enhet",
        en="Unit",
        others=("Enhetskod",),
        example="tim",
    ),
    Column(
        field="price",
        sv="Pris exkl. moms",
        en="Price without VAT",
        others=("Pris", "Á-pris", "Försäljningspris", "Pris exkl moms", "Price", "Unit price"),
        example="1250,00",
        is_needed=True,
    ),
    Column(
        field="vatClass",
        sv="Momsklass",
        en="VAT class",
        others=("Moms", "Momssats", "Moms %", "VAT", "VAT rate"),
        example="Normal",
        is_needed=True,
    ),
    Column(
        field="exemption",
        sv="Undantag",
        en="Exemption",
        others=("Lagrum", "Momsundantag", "Paragraph"),
        example="10:18",
    ),
    Column(
        field="sold",
        sv="Slag av försäljning",
        en="Kind of sale",
        others=("Slag", "Vara eller tjänst", "Artikeltyp", "Goods or service"),
        example="Tjänst",
        is_needed=True,
    ),
    Column(
        field="account",
        sv="Försäljningskonto",
        en="Account of sales",
        others=("Konto", "Intäktskonto", "Kontonummer", "Account", "Sales account"),
        example="3001",
    ),
)

# By class: what we call it in Swedish and in English, and what others do.
VAT_CLASS_WORDS: Final[Mapping[VatClass, tuple[str, ...]]] = {
    VatClass.STANDARD: ("Normal", "Standard", "Normal moms", "Hög"),
    VatClass.FOOD: ("Livsmedel", "Food"),
    VatClass.HOTEL: ("Hotell, camping", "Hotel, camping", "Hotell", "Camping", "Hotel"),
    VatClass.RESTAURANT: (
        "Restaurang, catering",
        "Restaurant, catering",
        "Restaurang",
        "Catering",
        "Restaurant",
    ),
    VatClass.ART: ("Konstverk", "Works of art"),
    VatClass.REPAIR: ("Vissa reparationer", "Certain repairs"),
    VatClass.TRANSPORT: ("Persontransport", "Passenger transport"),
    VatClass.BOOKS: ("Böcker, tidningar", "Books, newspapers", "Böcker", "Tidningar", "Books"),
    VatClass.CULTURE: ("Kultur", "Culture"),
    VatClass.COPYRIGHT: ("Upphovsrätt", "Copyright"),
    VatClass.SPORT: ("Idrott", "Sport"),
    VatClass.DANCE: ("Danstillställning", "Dances"),
    VatClass.EXEMPT: ("Momsfritt", "Exempt", "Momsfri", "Undantaget"),
}
SOLD_WORDS: Final[Mapping[Sold, tuple[str, ...]]] = {
    Sold.SERVICE: ("Tjänst", "Service", "Tjänster"),
    Sold.GOODS: ("Varor", "Goods", "Vara"),
    Sold.CONSTRUCTION: ("Byggtjänst", "Construction", "Bygg"),
    Sold.SCRAP: ("Skrot", "Scrap"),
    Sold.GOLD: ("Guld", "Gold"),
    Sold.EMISSION_RIGHTS: ("Utsläppsrätter", "Emission rights"),
    Sold.ELECTRONICS: ("Mobiler, datorer", "Phones, computers", "Mobiler", "Datorer"),
}
_CLASS_OF: Final = {folded(word): kind for kind, words in VAT_CLASS_WORDS.items() for word in words}
_SOLD_OF: Final = {folded(word): kind for kind, words in SOLD_WORDS.items() for word in words}
# The general rate is the only one that one class alone has (ML 9 kap. 2 §).
_GENERAL_RATE: Final = re.compile(r"25([.,]0+)? ?%?", re.ASCII)


def row_of(cells: Mapping[str, str]) -> Row[ArticleEntry]:
    """Read a row; every reason against it at once."""
    return read_row(cells, COLUMNS, _entry_of)


def likeness_of_cells(cells: Mapping[str, str]) -> str | None:
    """What a row as it came is recognised by: its number, whatever its case."""
    return unquoted(cells.get("number", "")).lower() or None


def _entry_of(cells: Mapping[str, str]) -> tuple[ArticleEntry, list[Refusal]]:
    reasons: list[Refusal] = []
    price = decimal_of(cells.get("price", ""))
    if price is None:
        reasons.append(PriceUnreadable(path=("price",)))
    vat_class = _vat_class_of(cells.get("vatClass", ""))
    if vat_class is None:
        reasons.append(VatClassUnclear(path=("vatClass",)))
    sold = _SOLD_OF.get(folded(cells.get("sold", "")))
    if sold is None:
        reasons.append(KindOfSaleUnclear(path=("sold",)))
    entry = ArticleEntry(
        number=cells.get("number", ""),
        name=cells.get("name", ""),
        name_en=cells.get("nameEn", ""),
        unit=cells.get("unit", ""),
        sold=sold or Sold.SERVICE,
        vat_class=vat_class or VatClass.STANDARD,
        exemption=cells.get("exemption"),
        account=cells.get("account"),
        price=price or Decimal(0),
    )
    entry = articles.tidied(entry)
    return entry, [*reasons, *articles.reasons_not_to_list(entry)]


def _vat_class_of(text: str) -> VatClass | None:
    """The class, as the row says or as its rate can only mean.

    Of 12, 6 and 0 % several classes have the same, and the law changes them apart from each other;
    so there nothing is guessed.
    """
    if _GENERAL_RATE.fullmatch(text):
        return VatClass.STANDARD
    return _CLASS_OF.get(folded(text))
