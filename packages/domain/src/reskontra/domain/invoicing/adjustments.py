"""Allowances and charges on a whole invoice: what is asked for, and what came of it.

EN 16931 (BG-20, BG-21) wants one VAT category on each, so that one without a class of its own
becomes as many as there are kinds of VAT among the lines.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.money import Money


class AdjustmentKind(StrEnum):
    """What it does to the sum of the lines."""

    ALLOWANCE = "ALLOWANCE"
    CHARGE = "CHARGE"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAdjustment:
    """So many per cent of the sum of the lines, or an amount; the kind tells the sign.

    VAT is decided as on a line. One that says nothing of VAT bears that of the lines.
    """

    kind: AdjustmentKind
    reason: str
    percent: Decimal | None = None
    amount: Decimal | None = None
    vat_rate: Decimal | None = None
    sold: Sold | None = None
    vat_class: VatClass | None = None
    vat_case: VatCase | None = None
    exemption: str | None = None

    @property
    def sign(self) -> int:
        """What its amount counts for: 1, or -1 for an allowance."""
        return -1 if self.kind is AdjustmentKind.ALLOWANCE else 1

    @property
    def is_spread(self) -> bool:
        """Whether it bears the VAT of the lines."""
        said = (self.vat_rate, self.sold, self.vat_class, self.vat_case)
        return all(each is None for each in said)

    def on(self, lines: Money) -> Money:
        """What it comes to beside lines of this sum; an allowance is negative."""
        if self.percent is None:
            return Money.of((self.amount or Decimal(0)) * self.sign, lines.currency)
        return lines.times(Fraction(self.percent) * self.sign / 100)


@dataclass(frozen=True, slots=True)
class AdjustmentPart:
    """What of it bears one kind of VAT; an allowance is negative.

    ``gross`` is told where the prices of the invoice include VAT.
    """

    treatment: VatTreatment
    net: Money
    gross: Money | None = None

    @property
    def amount(self) -> Money:
        """What it comes to in the prices of its invoice."""
        return self.net if self.gross is None else self.gross


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What was asked for, with what it comes to for each kind of VAT."""

    asked: NewAdjustment
    parts: tuple[AdjustmentPart, ...]

    @property
    def net(self) -> Money:
        """What it comes to without VAT; an allowance is negative."""
        return Money.total((part.net for part in self.parts), self._currency)

    @property
    def amount(self) -> Money:
        """What it comes to in the prices of its invoice; an allowance is negative."""
        return Money.total((part.amount for part in self.parts), self._currency)

    @property
    def _currency(self) -> str:
        return self.parts[0].net.currency if self.parts else "SEK"


def with_nets(adjustments: Iterable[Adjustment], nets: Iterable[Money]) -> tuple[Adjustment, ...]:
    """Adjustments whose parts were given with VAT, and what each part comes to without it."""
    left = iter(nets)
    return tuple(
        replace(
            each,
            parts=tuple(
                AdjustmentPart(part.treatment, next(left), part.amount) for part in each.parts
            ),
        )
        for each in adjustments
    )


def adjustments_json(adjustments: Iterable[Adjustment]) -> str:
    """The adjustments as they are kept in the table."""
    kept = [
        {
            "kind": each.asked.kind,
            "reason": each.asked.reason,
            "percent": _text(each.asked.percent),
            "amount": _text(each.asked.amount),
            "vat_rate": _text(each.asked.vat_rate),
            "sold": each.asked.sold,
            "vat_class": each.asked.vat_class,
            "vat_case": each.asked.vat_case,
            "exemption": each.asked.exemption,
            "parts": [_plain(part) for part in each.parts],
        }
        for each in adjustments
    ]
    return json.dumps(kept, ensure_ascii=False)


def adjustments_from_json(text: str, currency: str = "SEK") -> tuple[Adjustment, ...]:
    """Read what ``adjustments_json`` wrote."""
    return tuple(
        Adjustment(
            NewAdjustment(
                kind=AdjustmentKind(kept["kind"]),
                reason=kept["reason"],
                percent=_number(kept["percent"]),
                amount=_number(kept["amount"]),
                vat_rate=_number(kept["vat_rate"]),
                sold=Sold(kept["sold"]) if kept["sold"] else None,
                vat_class=VatClass(kept["vat_class"]) if kept["vat_class"] else None,
                vat_case=VatCase(kept["vat_case"]) if kept["vat_case"] else None,
                exemption=kept["exemption"],
            ),
            tuple(
                AdjustmentPart(
                    VatTreatment(VatCase(case), Decimal(rate)),
                    Money(net, currency),
                    *(Money(minor, currency) for minor in gross),
                )
                for case, rate, net, *gross in kept["parts"]
            ),
        )
        for kept in json.loads(text)
    )


def _plain(part: AdjustmentPart) -> list[object]:
    told = [part.treatment.case, f"{part.treatment.percent:f}", part.net.minor]
    return told if part.gross is None else [*told, part.gross.minor]


def _text(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
