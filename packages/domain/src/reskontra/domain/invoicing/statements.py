"""What the law will have said on an invoice about its VAT. Source: ML (2023:200) 17:24 13–14."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from string import ascii_lowercase

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.vat import VatSubtotal

_LAST_RESORT = "en"


def vat_texts(
    sums: Totals, exemptions: Iterable[str | None], country: CountryPack, locale: str
) -> tuple[str, ...]:
    """The texts for the cases on an invoice, each once, in its language."""
    return tuple(text for _, text in _told(sums, exemptions, country, locale))


def marked_vat_texts(
    sums: Totals, exemptions: Iterable[str | None], country: CountryPack, locale: str
) -> tuple[str, ...]:
    """The same as they are printed, each begun with the mark of its row where that has one."""
    marks = vat_marks(sums.vat_rows)
    told = _told(sums, exemptions, country, locale)
    return tuple(f"{marks.get(case, '')} {text}".lstrip() for case, text in told)


def vat_marks(rows: Sequence[VatSubtotal]) -> Mapping[VatCase, str]:
    """A mark for each case whose rate another case has too: its base is told by it alone."""
    rates = Counter(row.rate for row in rows)
    apart = (row for row in rows if row.case is not VatCase.DOMESTIC)
    alike = dict.fromkeys(row.case for row in apart if rates[row.rate] > 1)
    return {case: f"{letter})" for case, letter in zip(alike, ascii_lowercase, strict=False)}


def _told(
    sums: Totals, exemptions: Iterable[str | None], country: CountryPack, locale: str
) -> Iterator[tuple[VatCase, str]]:
    given = tuple(dict.fromkeys(exemptions))
    for case in dict.fromkeys(row.case for row in sums.vat_rows):
        for text in _texts_of(case, given, country):
            if text:
                yield case, text.get(locale) or text[_LAST_RESORT]


def _texts_of(
    case: VatCase, exemptions: Sequence[str | None], country: CountryPack
) -> Iterable[Mapping[str, str]]:
    yield country.vat_rule(case).texts
    if case is VatCase.EXEMPT:
        known = country.vat_exemptions()
        yield from (known[each].texts for each in exemptions if each and each in known)
