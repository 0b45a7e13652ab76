"""Prices that include VAT: which invoices have them, and what an article then costs on a line."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from reskontra.domain.catalogue.gross_prices import with_gross_price
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.invoicing.deciding import LineVat, Trade, decided
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.parties import Buyer, is_private
from reskontra.domain.invoicing.price_refusals import PriceWithoutVat
from reskontra.domain.kernel.refusals import Refusal


def prices_include_vat(new: NewDraft, buyer: Buyer, seller: CompanyProfile) -> bool:
    """Whether they do: as somebody said, or where a person buys as the seller has chosen."""
    if new.prices_include_vat is not None:
        return new.prices_include_vat
    is_somebody = new.customer_id is not None or new.buyer is not None
    return seller.prices_include_vat_for_persons and is_somebody and is_private(buyer)


def price_reasons(found: Iterable[LineVat | None], trade: Trade) -> list[Refusal]:
    """Why prices cannot include VAT: the buyer who accounts for it is told a price without it.

    Sources: ML (2023:200) 16 kap. 11-16 §§, reverse charge in the country, 6 kap. 33 § and 10 kap.
    42 §, services and goods to another EU country: what the seller asks is the taxable base.
    """
    if not trade.prices_include_vat:
        return []
    rules = [trade.country.vat_rule(each.case) for each in found if each and each.case]
    if any(rule.is_accounted_for_by_buyer for rule in rules):
        return [PriceWithoutVat(path=("pricesIncludeVat",))]
    return []


def with_vat_added(
    filled: Sequence[NewLine], asked: Sequence[NewLine], trade: Trade
) -> tuple[NewLine, ...]:
    """Lines as filled in from the catalogue, in prices with VAT if the invoice has those."""
    if not trade.prices_include_vat:
        return tuple(filled)
    found = decided(filled, trade)
    return tuple(
        _with_vat(line, line.vat_rate if vat.percent is None else vat.percent, was)
        for line, vat, was in zip(filled, found, asked, strict=True)
    )


def _with_vat(line: NewLine, percent: Decimal, was: NewLine) -> NewLine:
    trace = line.trace
    if trace is None or trace.gross_price is not None:
        return line
    trace = with_gross_price(trace, percent)
    found = trace.line_price if "unit_price" in was.left_out else None
    return replace(line, trace=trace, unit_price=line.unit_price if found is None else found)


def found_anew(line: NewLine) -> NewLine:
    """A line whose price is to be found again, if it is the one that was found."""
    trace = line.trace
    if trace is None or trace.line_price != line.unit_price:
        return line
    return replace(line, left_out=frozenset({"unit_price"}), trace=None)
