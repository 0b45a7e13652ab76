"""Which VAT case each line falls under, what it then bears, and what stands in the way."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.refusals import (
    ConsumerAbroadUndecided,
    DistanceSaleUndecided,
    SoldMissing,
    VatClassRateUnknown,
    VatPlaceUndecided,
    VatRateChanges,
    VatRateUnknown,
)
from reskontra.domain.countries.vat import (
    Sold,
    VatBuyer,
    VatCase,
    VatClass,
    VatFacts,
    VatProposal,
    VatReason,
    VatSeller,
    VatStatus,
)
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.document_refusals import (
    AdvanceRateChanges,
)
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import VatRate, line_net
from reskontra.domain.kernel.refusals import Refusal

_UNDECIDED: Final[Mapping[VatReason, tuple[type[Refusal], str]]] = {
    VatReason.SOLD_NOT_SAID: (SoldMissing, "sold"),
    VatReason.DISTANCE_SALE: (DistanceSaleUndecided, "vatCase"),
    VatReason.CONSUMER_ABROAD: (ConsumerAbroadUndecided, "vatCase"),
    VatReason.PLACE_UNKNOWN: (VatPlaceUndecided, "vatCase"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """What the VAT of an invoice's lines is decided by, beside the lines.

    The law of the day of supply holds, or that of the invoice's day if nobody has said another. An
    advance may be paid on any day through its last.
    """

    country: CountryPack
    seller: VatSeller
    buyer: VatBuyer
    invoice_date: date
    supply_date: date | None = None
    supply_to: date | None = None
    is_advance: bool = False
    prices_include_vat: bool = False

    @property
    def day(self) -> date:
        """The day whose law holds; of a period its last one."""
        return self.supply_to or self.supply_date or self.invoice_date

    @property
    def first_day(self) -> date:
        """The first day of what is invoiced."""
        return self.supply_date or self.invoice_date


@dataclass(frozen=True, slots=True, kw_only=True)
class LineVat:
    """How a line is treated and why; without case or percent as long as that cannot be known."""

    case: VatCase | None
    percent: Decimal | None
    why: VatReason
    told: Mapping[str, object] = field(default_factory=dict)
    facts: VatFacts

    @property
    def treatment(self) -> VatTreatment | None:
        """How it is summed, if that is known."""
        if self.case is None or self.percent is None:
            return None
        return VatTreatment(self.case, self.percent)


def decided(
    lines: Sequence[NewLine], trade: Trade, adjustments: Sequence[NewAdjustment] = ()
) -> tuple[LineVat, ...]:
    """How each line is treated."""
    return treated(lines, trade, electronics_of(lines, adjustments))


def electronics_of(lines: Sequence[NewLine], adjustments: Sequence[NewAdjustment]) -> Money:
    """What all electronics on an invoice come to (ML 16 kap. 16 §), in the invoice's prices.

    What bears the VAT of the lines is theirs in proportion.
    """
    currency = lines[0].currency if lines else HOME
    theirs = Money.total((_amount(each) for each in lines if _is_sold_electronics(each)), currency)
    if not adjustments:
        return theirs
    base = Money.total((_amount(line) for line in lines if line.advance_id is None), currency)
    if base.minor <= 0:
        return theirs
    spread = Money.total((each.on(base) for each in adjustments if each.is_spread), currency)
    sold = [each for each in adjustments if each.sold is Sold.ELECTRONICS]
    own = Money.total((each.on(base) for each in sold), currency)
    return theirs.times(1 + Fraction(spread.minor, base.minor)) + own


def treated(lines: Sequence[NewLine], trade: Trade, electronics: Money) -> tuple[LineVat, ...]:
    """How each line is treated where all electronics come to so much in the invoice's prices."""
    base = _taxable(electronics, trade)
    return tuple(_decided(line, _facts(line, trade, base), trade) for line in lines)


def undecided_reasons(
    lines: Sequence[NewLine], found: Iterable[LineVat], trade: Trade
) -> list[Refusal]:
    """Why the VAT of lines cannot be known yet, each at its field."""
    reasons: list[Refusal] = []
    for place, (line, vat) in enumerate(zip(lines, found, strict=True)):
        path = ("lines", str(place))
        if vat.case is None:
            refusal, name = _UNDECIDED[vat.why]
            reasons.append(refusal(path=(*path, name)))
        elif vat.percent is None:
            reasons.append(_no_rate(line, path, trade))
    return reasons


def missing_facts(found: Iterable[LineVat], trade: Trade) -> list[Refusal]:
    """What must be told before the cases may stand on an invoice; each fact is asked for once."""
    reasons = [
        reason
        for place, vat in enumerate(found)
        if vat.case is not None
        for reason in trade.country.vat_requirements(vat.case, vat.facts, ("lines", str(place)))
    ]
    return list({(reason.code, reason.path): reason for reason in reasons}.values())


def _facts(line: NewLine, trade: Trade, electronics: Money) -> VatFacts:
    return VatFacts(
        sold=line.sold,
        vat_class=_class_of(line),
        exemption=line.exemption,
        seller=trade.seller,
        buyer=trade.buyer,
        electronics=electronics,
        supply_day=trade.supply_date,
    )


def _class_of(line: NewLine) -> VatClass:
    if line.vat_class is not None:
        return line.vat_class
    return VatClass.STANDARD if line.vat_rate else VatClass.EXEMPT


def _decided(line: NewLine, facts: VatFacts, trade: Trade) -> LineVat:
    found = _proposed(line, facts, trade)
    percent = None if found.case is None else _percent(found.case, line, trade)
    return LineVat(case=found.case, percent=percent, why=found.why, told=found.facts, facts=facts)


def _proposed(line: NewLine, facts: VatFacts, trade: Trade) -> VatProposal:
    if line.vat_case is not None:
        return VatProposal(line.vat_case, VatReason.CHOSEN)
    if line.says_only_a_rate and trade.seller.status is VatStatus.NORMAL:
        return VatProposal(VatCase.DOMESTIC, VatReason.CHOSEN)
    return trade.country.vat_proposal(facts)


def _percent(case: VatCase, line: NewLine, trade: Trade) -> Decimal | None:
    if line.advance_id is not None:
        return line.vat_rate  # what was taxed when it was paid stays taxed so
    fixed = trade.country.vat_rule(case).percent
    if fixed is not None:
        return fixed
    if line.vat_class is None:
        is_lawful = trade.country.is_vat_rate(line.vat_rate, trade.day)
        return line.vat_rate if is_lawful else None
    rates = _rates(line.vat_class, trade)
    return rates[0] if len(rates) == 1 else None


def _no_rate(line: NewLine, path: tuple[str, ...], trade: Trade) -> Refusal:
    if line.vat_class is None:
        return VatRateUnknown(path=(*path, "vatRate"), given=line.vat_rate, on=trade.day)
    rates = _rates(line.vat_class, trade)
    if len(rates) > 1 and trade.is_advance:
        return AdvanceRateChanges(path=(*path, "vatClass"), rates=rates)
    if len(rates) > 1:
        return VatRateChanges(path=(*path, "vatClass"), rates=rates)
    return VatClassRateUnknown(path=(*path, "vatClass"), on=trade.day)


def _rates(vat_class: VatClass, trade: Trade) -> tuple[Decimal, ...]:
    return trade.country.vat_rates_through(vat_class, trade.first_day, trade.day)


def _is_sold_electronics(line: NewLine) -> bool:
    # What is paid in advance is sold on the invoice all the same, and 16:16 asks for all of it.
    return line.sold is Sold.ELECTRONICS and line.advance_id is None


def _taxable(electronics: Money, trade: Trade) -> Money:
    rates = _rates(VatClass.STANDARD, trade) if trade.prices_include_vat else ()
    return electronics - VatRate(rates[0]).within(electronics) if rates else electronics


def _amount(line: NewLine) -> Money:
    return line_net(line.quantity, line.unit_price, line.discount_percent, line.currency)
