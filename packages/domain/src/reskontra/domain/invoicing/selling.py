"""What lines take from the catalogue, and what they keep of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.prices import day_reasons
from reskontra.domain.catalogue.pricing import (
    PriceTrace,
    Pricing,
    price_found,
    reasons_not_to_price,
)
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.currency_refusals import PriceInOtherCurrency
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.views import InvoiceLineRow
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.refusals import Refusal

Kept: TypeAlias = Mapping[tuple[ArticleId, Decimal | None], PriceTrace]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """What lines of articles are filled in by: ``kept`` is what the draft's lines were made of."""

    day: date
    pricing: Pricing
    locale: str = "sv"
    currency: str = HOME
    kept: Kept = field(default_factory=dict)


def article_ids(lines: Iterable[NewLine]) -> list[ArticleId]:
    """The articles on some lines, each once."""
    return list({line.article_id: None for line in lines if line.article_id})


def kept_traces(lines: Iterable[InvoiceLineRow], *, prices_include_vat: bool = False) -> Kept:
    """How the prices on a draft were found. A line that keeps its price keeps its trace.

    What was found without VAT tells nothing of a price that includes it, and the other way round.
    """
    traces = [(row.unit_price, row.trace) for row in lines]
    return {
        (trace.article_id, price): trace
        for price, trace in traces
        if trace and (trace.gross_price is not None) is prices_include_vat
    }


def unpriced_reasons(lines: Sequence[NewLine], sale: Sale) -> list[Refusal]:
    """Why lines that were filled in have no price: the article has none in that currency."""
    return [
        PriceInOtherCurrency(
            path=("lines", place, "unitPrice"),
            article=line.trace.article_number,
            currency=sale.currency,
        )
        for place, line in enumerate(lines)
        if line.trace is not None and line.trace.unit_price is None and line.left_out
    ]


def reasons_not_to_sell(lines: Sequence[NewLine], sale: Sale) -> list[Refusal]:
    """Why articles may not stand on lines; what stood there before may go on to."""
    if day_reasons(sale.day, ()):
        return []  # it is the invoice's date that is wrong
    return [
        reason
        for place, line in enumerate(lines)
        if line.article_id and _kept(line, sale) is None
        for reason in reasons_not_to_price(
            sale.pricing, line.article_id, sale.day, ("lines", place)
        )
    ]


def filled(lines: Sequence[NewLine], sale: Sale) -> tuple[NewLine, ...]:
    """The lines with what was left out, and the way to it; what cannot be found stays left out."""
    return tuple(_filled(line, sale) for line in lines)


def _filled(line: NewLine, sale: Sale) -> NewLine:
    if line.article_id is None:
        return _of_the_usual_class(line)
    trace = _kept(line, sale)
    if trace is None and reasons_not_to_price(sale.pricing, line.article_id, sale.day):
        return line
    sought = (sale.day, line.quantity, sale.currency)
    trace = trace or price_found(sale.pricing, line.article_id, *sought)
    price = trace.unit_price
    article, out = sale.pricing.articles[line.article_id], line.left_out
    # A rate that somebody has written is an ordinary sale at that rate, whatever the article is.
    is_as_usual = line.says_only_a_rate and "vat_rate" in out
    vat_class = article.vat_class if is_as_usual else line.vat_class
    return replace(
        line,
        description=article.name_in(sale.locale) if "description" in out else line.description,
        unit=article.unit if "unit" in out else line.unit,
        unit_price=price if price is not None and "unit_price" in out else line.unit_price,
        vat_rate=trace.vat_rate if "vat_rate" in out else line.vat_rate,
        sold=article.sold if is_as_usual else line.sold,
        vat_class=vat_class,
        exemption=line.exemption or (article.exemption if vat_class is VatClass.EXEMPT else None),
        left_out=out & {"unit_price"} if price is None else frozenset(),
        trace=trace,
    )


def _of_the_usual_class(line: NewLine) -> NewLine:
    """A line that says nothing of VAT is of the usual class: its case is proposed, not taken."""
    if line.says_only_a_rate and "vat_rate" in line.left_out:
        return replace(line, vat_class=VatClass.STANDARD)
    return line


def _kept(line: NewLine, sale: Sale) -> PriceTrace | None:
    if line.article_id is None or "unit_price" in line.left_out:
        return None
    trace = sale.kept.get((line.article_id, line.unit_price))
    return trace if trace and trace.currency == sale.currency else None
