"""What an invoice in another currency says in kronor: its VAT, and the rate behind it."""

from reskontra.domain.exchange.views import Rate, RateSource
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.kernel.numerals import Numerals
from reskontra.workers.rendering.words import Words


def told_in_kronor(document: InvoiceDocument, words: Words, numerals: Numerals) -> tuple[str, ...]:
    """The VAT in kronor with the rate, its day and its source; nothing in kronor."""
    vat, rate = document.vat_sek, document.rate
    if vat is None or rate is None:
        return ()
    sentence = words["vat_in_kronor"].format(
        vat=numerals.amount(vat),
        currency=rate.currency,
        kronor=numerals.quantity(rate.kronor),
        day=rate.day.isoformat(),
        source=_source(rate, words),
    )
    return (sentence,)


def _source(rate: Rate, words: Words) -> str:
    return words["ecb"] if rate.source is RateSource.ECB else rate.reason
