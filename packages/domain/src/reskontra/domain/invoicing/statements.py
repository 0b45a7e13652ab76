"""What the law will have said on an invoice about its VAT. Source: ML (2023:200) 17:24 13–14."""

from collections.abc import Iterable

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.totals import Totals

_LAST_RESORT = "en"


def vat_texts(
    sums: Totals, exemptions: Iterable[str | None], country: CountryPack, locale: str
) -> tuple[str, ...]:
    """The texts for the cases on an invoice, each once, in its language."""
    cases = dict.fromkeys(row.case for row in sums.vat_rows)
    texts = [country.vat_rule(case).texts for case in cases]
    if VatCase.EXEMPT in cases:
        known = country.vat_exemptions()
        texts += [known[each].texts for each in dict.fromkeys(exemptions) if each and each in known]
    return tuple(text.get(locale) or text[_LAST_RESORT] for text in texts if text)
