"""The sums below the lines of an invoice's page."""

from reskontra.domain.invoicing.document import DocumentAdjustment, InvoiceDocument
from reskontra.domain.kernel.numerals import Numerals
from reskontra.workers.rendering.household_block import deducted
from reskontra.workers.rendering.words import Words

Pair = tuple[str, str]


def sums_of(document: InvoiceDocument, words: Words, numerals: Numerals) -> tuple[Pair, ...]:
    """What the lines come to, and what is done to that, each in words."""
    sums = [
        (_adjusted(each, words, numerals), numerals.amount(each.amount))
        for each in document.adjustments
    ]
    if sums:
        sums.insert(0, (words["line_sum"], numerals.amount(document.line_sum)))
    if document.prices_include_vat:
        sums.append((words["with_vat"], numerals.amount(document.net + document.vat)))
        sums.append((words["of_which_vat"], numerals.amount(document.vat)))
    else:
        sums.append((words["net"], numerals.amount(document.net)))
        sums.append((words["vat"], numerals.amount(document.vat)))
    if document.rounding:
        sums.append((words["rounding"], numerals.amount(document.rounding)))
    return (*sums, *deducted(document, words, numerals))


def _adjusted(each: DocumentAdjustment, words: Words, numerals: Numerals) -> str:
    percent = "" if each.percent is None else f" {numerals.percent(each.percent)}"
    if each.vat_rate is None:
        return f"{each.reason}{percent}"
    return f"{each.reason}{percent} ({words['own_vat']} {numerals.percent(each.vat_rate)})"
