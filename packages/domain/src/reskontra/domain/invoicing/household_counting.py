"""What the buyer and the tax authority would pay each, while somebody is still writing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.invoicing.household import Household, HouseholdShare, KeptHousehold
from reskontra.domain.invoicing.household_reasons import (
    HouseholdCase,
    Used,
    household_missing,
    household_writing_reasons,
    left_of_limit,
)
from reskontra.domain.invoicing.household_shares import WorkLine, kept_household
from reskontra.domain.invoicing.parties import Buyer, is_private
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdSetting:
    """What stands around a household on a draft: who buys and sells, and when it is paid.

    Each of the lines that can be counted has its place among all lines.
    """

    lines: Sequence[tuple[int, WorkLine]]
    total: Money
    country: CountryPack
    seller: CompanyProfile
    buyer: Buyer
    paid: date
    is_advance: bool = False


@dataclass(frozen=True, slots=True)
class CountedPerson:
    """A person's share, and what is left of their year before this invoice, if the law is known."""

    share: HouseholdShare
    left: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedHousehold:
    """The reduction as it would be: ``year`` is that of the payment, as far as the terms tell."""

    labour: Money
    deduction: Money
    to_pay: Money
    year: int
    persons: tuple[CountedPerson, ...]
    missing: tuple[Refusal, ...]


def counted_household(
    asked: Household | None, setting: HouseholdSetting, used: Used
) -> CountedHousehold | None:
    """What a tidy household would get; what cannot be written down gets nothing yet."""
    if asked is None:
        return None
    unwritten = household_writing_reasons(asked, setting.country)
    if unwritten:
        return _counted(KeptHousehold(asked=asked, labour=Money.zero()), setting, (), unwritten)
    case = _case(asked, setting, used)
    left = [left_of_limit(case, place) for place in range(len(case.kept.shares))]
    persons = tuple(map(CountedPerson, case.kept.shares, left))
    missing = [_placed(reason, setting) for reason in household_missing(case)]
    return _counted(case.kept, setting, persons, missing)


def _placed(reason: Refusal, setting: HouseholdSetting) -> Refusal:
    """The reason at the place that its line has among all lines."""
    match reason.path:
        case ("lines", place, *rest):
            reason.path = ("lines", str(setting.lines[int(place)][0]), *rest)
    return reason


def _case(asked: Household, setting: HouseholdSetting, used: Used) -> HouseholdCase:
    terms = setting.country.household_terms(asked.kind, setting.paid)
    lines = tuple(line for _, line in setting.lines)
    return HouseholdCase(
        kept=kept_household(asked, lines, terms),
        lines=lines,
        terms=terms,
        paid=setting.paid,
        total=setting.total,
        is_advance=setting.is_advance,
        is_buyer_person=is_private(setting.buyer),
        is_seller_approved=setting.seller.is_f_skatt_approved,
        seller_number=setting.seller.org_number,
        used=used,
    )


def _counted(
    kept: KeptHousehold,
    setting: HouseholdSetting,
    persons: tuple[CountedPerson, ...],
    missing: Sequence[Refusal],
) -> CountedHousehold:
    return CountedHousehold(
        labour=kept.labour,
        deduction=kept.deduction,
        to_pay=setting.total - kept.deduction,
        year=setting.paid.year,
        persons=persons,
        missing=tuple(missing),
    )
