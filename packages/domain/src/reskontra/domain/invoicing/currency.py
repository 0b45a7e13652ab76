"""Which currency an invoice is written in, and what other ones than kronor stand in the way of.

Sources: lag (2009:194) om förfarandet vid skattereduktion för hushållsarbete, and 67 kap. IL: what
the tax authority pays is told in kronor; ML (2023:200) 16 kap. 16 §: a limit in kronor decides who
owes the VAT on electronics, and the rate of the supply is not known while the invoice is written.
Giros and Swish carry kronor alone; an account is told abroad by its IBAN (ISO 13616).
"""

from dataclasses import replace
from datetime import date

from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.countries.vat import Sold
from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.currency_refusals import (
    ElectronicsCurrencyUnfit,
    HouseholdCurrencyUnfit,
    IbanMissing,
    RateMissing,
)
from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.kernel.currencies import HOME, is_foreign
from reskontra.domain.kernel.limits import currency_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


def in_currency(new: NewDraft, usual: str | None = None) -> NewDraft:
    """The request in the currency that it asks for, that is the customer's usual one, or ours."""
    currency = new.currency or usual or HOME
    written = tuple(replace(line, currency=currency) for line in new.lines)
    return replace(new, currency=currency, lines=written)


def currency_unfit(new: NewDraft) -> list[Refusal]:
    """Every reason against the currency of a request, and against what cannot be told in it."""
    currency = new.currency or HOME
    if not is_foreign(currency):
        return []
    reasons = currency_reasons(currency, ("currency",))
    if new.household is not None:
        reasons.append(HouseholdCurrencyUnfit(path=("currency",), currency=currency))
    sold = [("lines", place, each.sold) for place, each in enumerate(new.lines)]
    sold += [("adjustments", place, each.sold) for place, each in enumerate(new.adjustments)]
    return reasons + [
        ElectronicsCurrencyUnfit(path=(name, place, "sold"), currency=currency)
        for name, place, each in sold
        if each is Sold.ELECTRONICS
    ]


def currency_missing(
    payable: Money,
    seller: CompanyEntry,
    wanted: tuple[str, date] | None,
    rate: Rate | None,
) -> list[Refusal]:
    """What an invoice in another currency is not issued without: its rate, and where to pay it."""
    reasons: list[Refusal] = []
    if wanted is not None and rate is None:
        currency, day = wanted
        reasons.append(RateMissing(path=("currency",), currency=currency, on=day))
    if is_foreign(payable.currency) and payable.minor > 0 and not seller.iban:
        reasons.append(IbanMissing(path=("currency",), currency=payable.currency))
    return reasons
