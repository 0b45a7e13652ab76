"""Which allowances and charges may stand on an invoice, how each bears VAT, what each comes to."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.adjustment_refusals import (
    AdjustmentAmbiguous,
    AdjustmentNotPositive,
    AdjustmentNotSpreadable,
    TooManyAdjustments,
)
from reskontra.domain.invoicing.adjustments import Adjustment, AdjustmentPart, NewAdjustment
from reskontra.domain.invoicing.deciding import (
    LineVat,
    Trade,
    electronics_of,
    missing_facts,
    treated,
    undecided_reasons,
)
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.lines import LARGEST_AMOUNT, MOST_DECIMALS, vat_reasons
from reskontra.domain.invoicing.refusals import (
    AmountTooLarge,
    NumberUnusable,
)
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.vat import VatTreatment, domestic, vat_breakdown
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.limits import NAME, text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required
from reskontra.domain.kernel.text import line_or_none, one_line

MOST_ADJUSTMENTS: Final = 20
_HUNDRED: Final = Decimal(100)
_MONEY_DECIMALS: Final = 2
_WORDS: Final = frozenset({"reason"})

Treated = Sequence[tuple[VatTreatment, Money]]


def tidied_adjustment(each: NewAdjustment) -> NewAdjustment:
    """The adjustment with clean texts."""
    return replace(each, reason=one_line(each.reason), exemption=line_or_none(each.exemption))


def adjustments_reasons(adjustments: Sequence[NewAdjustment], trade: Trade) -> list[Refusal]:
    """Every reason against tidy adjustments at once, in input order."""
    if len(adjustments) > MOST_ADJUSTMENTS:
        given = len(adjustments)
        return [TooManyAdjustments(path=("adjustments",), maximum=MOST_ADJUSTMENTS, given=given)]
    return [
        reason
        for place, each in enumerate(adjustments)
        for reason in _reasons(each, ("adjustments", str(place)), trade)
    ]


def adjustments_counting_reasons(
    adjustments: Sequence[NewAdjustment], trade: Trade
) -> list[Refusal]:
    """Why adjustments cannot be counted yet; one may be counted before it has its words."""
    reasons = adjustments_reasons(adjustments, trade)
    return [reason for reason in reasons if reason.path[-1] not in _WORDS]


def adjustments_decided(
    adjustments: Sequence[NewAdjustment], lines: Sequence[NewLine], trade: Trade
) -> tuple[LineVat | None, ...]:
    """How each is treated, as a line would be; none where it bears the VAT of the lines."""
    electronics = electronics_of(lines, adjustments)
    return tuple(
        None if each.is_spread else treated([_as_line(each)], trade, electronics)[0]
        for each in adjustments
    )


def adjustments_undecided(
    adjustments: Sequence[NewAdjustment], found: Iterable[LineVat | None], trade: Trade
) -> list[Refusal]:
    """Why the VAT of adjustments cannot be known yet, each at its field."""
    return [
        _moved(reason, place)
        for place, (each, vat) in enumerate(zip(adjustments, found, strict=True))
        if vat is not None
        for reason in undecided_reasons([_as_line(each)], [vat], trade)
    ]


def adjustments_missing(found: Iterable[LineVat | None], trade: Trade) -> list[Refusal]:
    """What must be told before the cases of adjustments may stand on an invoice."""
    reasons = [
        _moved(reason, place)
        for place, vat in enumerate(found)
        if vat is not None
        for reason in missing_facts([vat], trade)
    ]
    return list({(reason.code, reason.path): reason for reason in reasons}.values())


def spreading_reasons(sums: Totals) -> list[Refusal]:
    """Why what is to bear the VAT of the lines has none to bear."""
    return [
        AdjustmentNotSpreadable(path=("adjustments", str(place), "vatClass"))
        for place, each in enumerate(sums.adjustments)
        if each.asked.is_spread and not each.parts
    ]


def applied(
    adjustments: Iterable[tuple[NewAdjustment, LineVat | None]],
    lines: Treated,
    currency: str = HOME,
) -> tuple[Adjustment, ...]:
    """What adjustments come to beside these lines."""
    base = Money.total((net for _, net in lines), currency)
    return tuple(_applied(each, vat, base, lines) for each, vat in adjustments)


def _applied(asked: NewAdjustment, vat: LineVat | None, base: Money, lines: Treated) -> Adjustment:
    net = asked.on(base)
    if vat is None:
        return Adjustment(asked, _spread(net, lines))
    treatment = vat.treatment or domestic(asked.vat_rate or Decimal(0))
    return Adjustment(asked, (AdjustmentPart(treatment, net),))


def _spread(net: Money, lines: Treated) -> tuple[AdjustmentPart, ...]:
    """Share an amount out over the kinds of VAT by what they come to; deductions get no share."""
    rows = [row for row in vat_breakdown(lines) if row.net.minor > 0]
    if not rows:
        return ()
    # A credit mirrors its invoice, so an allowance is shared out as a charge of its size.
    shares = Money(abs(net.minor), net.currency).split([row.net.minor for row in rows])
    return tuple(
        AdjustmentPart(VatTreatment(row.case, row.rate.percent), share if net.minor > 0 else -share)
        for row, share in zip(rows, shares, strict=True)
        if share
    )


def _as_line(each: NewAdjustment) -> NewLine:
    vat_class = each.vat_class
    if vat_class is None and each.vat_rate is None:
        vat_class = VatClass.STANDARD
    return NewLine(
        description=each.reason,
        quantity=Decimal(each.sign),
        unit_price=each.amount or Decimal(0),
        vat_rate=Decimal(25) if each.vat_rate is None else each.vat_rate,
        sold=each.sold,
        vat_class=vat_class,
        vat_case=each.vat_case,
        exemption=each.exemption,
    )


def _reasons(each: NewAdjustment, path: tuple[str, str], trade: Trade) -> list[Refusal]:
    reasons = text_reasons(each.reason, (*path, "reason"), maximum=NAME, is_required=True)
    if each.percent is not None and each.amount is not None:
        reasons.append(AdjustmentAmbiguous(path=(*path, "amount")))
    elif each.percent is not None:
        reasons += _percent_reasons(each.percent, (*path, "percent"))
    elif each.amount is not None:
        reasons += _amount_reasons(each.amount, (*path, "amount"))
    else:
        reasons.append(Required(path=(*path, "amount")))
    if not each.is_spread:
        reasons += vat_reasons(_as_line(each), path, trade.day, trade.country)
    return reasons


def _percent_reasons(percent: Decimal, path: Sequence[str]) -> list[Refusal]:
    reasons = _number_reasons(percent, path, MOST_DECIMALS)
    if reasons or percent <= _HUNDRED:
        return reasons
    return [OutOfRange(path=path, minimum=0, maximum=_HUNDRED)]


def _amount_reasons(amount: Decimal, path: Sequence[str]) -> list[Refusal]:
    return _number_reasons(amount, path, _MONEY_DECIMALS)


def _number_reasons(number: Decimal, path: Sequence[str], decimals: int) -> list[Refusal]:
    if not number.is_finite():
        return [NumberUnusable(path=path, maximum_decimals=decimals)]
    if number <= 0:
        return [AdjustmentNotPositive(path=path)]
    if number >= LARGEST_AMOUNT:
        return [AmountTooLarge(path=path, maximum=LARGEST_AMOUNT)]
    return (
        []
        if number == round(number, decimals)
        else [NumberUnusable(path=path, maximum_decimals=decimals)]
    )


def _moved(reason: Refusal, place: int) -> Refusal:
    """A reason against the only line there is, at the place of its adjustment."""
    if reason.path[:1] == ("lines",):
        reason.path = ("adjustments", str(place), *reason.path[2:])
    return reason
