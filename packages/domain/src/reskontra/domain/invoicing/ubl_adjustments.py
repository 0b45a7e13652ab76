"""Allowances and charges on the whole in UBL: one for each kind of VAT (EN 16931 BG-20, BG-21)."""

from collections.abc import Iterable

from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.ubl import Element, Part, amount, group, number, text
from reskontra.domain.kernel.money import Money


def allowances_and_charges(document: InvoiceDocument) -> list[Part]:
    """Each part with its category; what takes from the sum is an allowance, whatever its name."""
    pack = country_of(document.seller.address.country)
    return [
        group(
            "AllowanceCharge",
            text("ChargeIndicator", "true" if part.net.minor > 0 else "false"),
            text("AllowanceChargeReason", each.reason),
            amount("Amount", _size(part.net)),
            group(
                "TaxCategory",
                text("ID", rule.category),
                None if rule.is_outside_vat else text("Percent", number(treated.percent)),
                group("TaxScheme", text("ID", "VAT")),
            ),
        )
        for each in document.adjustments
        for part in each.parts
        for treated in [part.treatment]
        for rule in [pack.vat_rule(treated.case)]
    ]


def allowance_total(document: InvoiceDocument) -> Part:
    """What is taken off in all (BR-CO-11); nothing where nothing is."""
    taken_off = [net for net in _nets(document) if net.minor < 0]
    return _sum("AllowanceTotalAmount", taken_off, document.currency)


def charge_total(document: InvoiceDocument) -> Part:
    """What is added in all (BR-CO-12); nothing where nothing is."""
    added = [net for net in _nets(document) if net.minor > 0]
    return _sum("ChargeTotalAmount", added, document.currency)


def monetary_total(document: InvoiceDocument) -> Element:
    """What the document comes to, from its lines to what is to pay (BR-CO-10 to 16)."""
    return group(
        "LegalMonetaryTotal",
        amount("LineExtensionAmount", _sum_of_lines(document)),
        amount("TaxExclusiveAmount", document.net),
        amount("TaxInclusiveAmount", document.net + document.vat),
        allowance_total(document),
        charge_total(document),
        amount("PayableRoundingAmount", document.rounding) if document.rounding else None,
        amount("PayableAmount", document.total),
    )


def adds_up(document: InvoiceDocument) -> bool:
    """Whether lines, allowances and charges are all that the net is made of (BR-CO-13)."""
    told = [_sum_of_lines(document), *_nets(document)]
    return Money.total(told, document.currency) == document.net


def _sum_of_lines(document: InvoiceDocument) -> Money:
    return Money.total((line.net for line in document.lines), document.currency)


def _nets(document: InvoiceDocument) -> list[Money]:
    return [part.net for each in document.adjustments for part in each.parts]


def _sum(name: str, nets: Iterable[Money], currency: str) -> Part:
    total = Money.total(nets, currency)
    return amount(name, _size(total)) if total else None


def _size(net: Money) -> Money:
    return Money(abs(net.minor), net.currency)
