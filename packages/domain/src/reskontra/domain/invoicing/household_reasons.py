"""What may be asked for a household, and why it gives no reduction as it stands."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

from reskontra.domain.countries.household import (
    WORKS,
    HouseholdKind,
    HouseholdPart,
    HouseholdTerms,
    birth_year_of,
)
from reskontra.domain.countries.household_refusals import (
    HouseholdAboveTotal,
    HouseholdBeforeWork,
    HouseholdBuyerNotPerson,
    HouseholdHomeAmbiguous,
    HouseholdHomeMissing,
    HouseholdHoursMissing,
    HouseholdLabourMissing,
    HouseholdLawUnknown,
    HouseholdLimitExceeded,
    HouseholdPersonRepeated,
    HouseholdPersonSells,
    HouseholdPersonTooYoung,
    HouseholdSellerUnapproved,
    HouseholdVatUnfit,
    HouseholdWorkUnfit,
    PersonalNumberInvalid,
)
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.refusals import OrgNumberInvalid
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.household import Household, HouseholdPerson, KeptHousehold, LineWork
from reskontra.domain.invoicing.household_shares import WorkLine
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required

Used: TypeAlias = Mapping[tuple[str, HouseholdKind], Money]

MOST_PERSONS: Final = 10
MOST_PARTS: Final = 1_000
MOST_HOURS: Final = 999
MOST_KRONOR: Final = Decimal(1_000_000)
LONGEST_NAME: Final = 100
LONGEST_DESIGNATION: Final = 40
LONGEST_APARTMENT: Final = 25
LEAST_PRICE: Final = Money(2_00)  # the claim file takes no less

_AT: Final = "household"
_TAXED: Final = (VatCase.DOMESTIC, VatCase.SMALL_SELLER)


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdCase:
    """What a reduction is decided by; ``used`` is what the persons have had of us this year."""

    kept: KeptHousehold
    lines: tuple[WorkLine, ...]
    terms: HouseholdTerms | None
    paid: date
    total: Money
    is_advance: bool = False
    is_buyer_person: bool
    is_seller_approved: bool
    seller_number: str
    used: Used = field(default_factory=dict)


def household_writing_reasons(asked: Household, country: CountryPack) -> list[Refusal]:
    """Every reason why a tidy household cannot even be written down, in the order of its fields."""
    if len(asked.persons) > MOST_PERSONS:
        return [OutOfRange(path=(_AT, "persons"), minimum=0, maximum=MOST_PERSONS)]
    numbers = Counter(person.personal_number for person in asked.persons)
    reasons = [
        reason
        for place, person in enumerate(asked.persons)
        for reason in (
            *_person_reasons(person, (_AT, "persons", place), country),
            *_repeated(person, numbers, place),
        )
    ]
    reasons += text_reasons(
        asked.property_designation, (_AT, "propertyDesignation"), maximum=LONGEST_DESIGNATION
    )
    reasons += text_reasons(asked.apartment, (_AT, "apartment"), maximum=LONGEST_APARTMENT)
    number = asked.housing_org_number
    if number is not None and country.organisation_number(number) is None:
        reasons.append(OrgNumberInvalid(path=(_AT, "housingOrgNumber")))
    return reasons


def line_work_reasons(work: LineWork | None, path: tuple[str, str]) -> list[Refusal]:
    """Why a line cannot be marked so."""
    if work is None or work.hours is None:
        return []
    hours, at = work.hours, (*path, _AT, "hours")
    if hours.is_finite() and 0 <= hours <= MOST_HOURS and hours == round(hours, 2):
        return []
    return [OutOfRange(path=at, minimum=0, maximum=MOST_HOURS)]


def household_missing(case: HouseholdCase) -> list[Refusal]:
    """Every reason why it gives no reduction as it stands, so that all can be mended at once."""
    if case.terms is None:
        return [HouseholdLawUnknown(path=("dueDate",), on=case.paid)]
    asked, reasons = case.kept.asked, list[Refusal]()
    if not case.is_seller_approved:
        reasons.append(HouseholdSellerUnapproved(path=(_AT,)))
    if not case.is_buyer_person:
        reasons.append(HouseholdBuyerNotPerson(path=("buyer",)))
    if case.is_advance:
        reasons.append(HouseholdBeforeWork(path=("form",)))
    if case.total < case.kept.deduction:
        reasons.append(HouseholdAboveTotal(path=("lines",)))
    if not asked.persons:
        reasons.append(Required(path=(_AT, "persons")))
    reasons += _home_reasons(asked)
    reasons += _lines_reasons(case, case.terms)
    for place in range(len(asked.persons)):
        reasons += _standing_reasons(case, case.terms, place)
    return reasons


def left_of_limit(case: HouseholdCase, place: int) -> Money | None:
    """What a person may still have this year before this invoice; None if the law is unknown."""
    if case.terms is None:
        return None
    return _left(case, case.terms, place)


def _person_reasons(
    person: HouseholdPerson, path: tuple[str | int, ...], country: CountryPack
) -> Iterator[Refusal]:
    yield from text_reasons(person.name, (*path, "name"), maximum=LONGEST_NAME, is_required=True)
    if country.personal_number(person.personal_number) is None:
        yield PersonalNumberInvalid(path=(*path, "personalNumber"))
    if not 1 <= person.parts <= MOST_PARTS:
        yield OutOfRange(path=(*path, "parts"), minimum=1, maximum=MOST_PARTS)
    kronor = {"usedElsewhere": person.used_elsewhere, "atMost": person.at_most}
    for name, amount in kronor.items():
        if amount is not None and not _is_kronor(amount):
            yield OutOfRange(path=(*path, name), minimum=0, maximum=MOST_KRONOR)


def _is_kronor(amount: Decimal) -> bool:
    return amount.is_finite() and 0 <= amount <= MOST_KRONOR and amount == round(amount)


def _repeated(person: HouseholdPerson, numbers: Counter[str], place: int) -> Iterator[Refusal]:
    if numbers[person.personal_number] > 1:
        yield HouseholdPersonRepeated(path=(_AT, "persons", place, "personalNumber"))


def _home_reasons(asked: Household) -> Iterator[Refusal]:
    """ROT: the property, or the apartment and its association (lag 2009:194 9 §)."""
    is_property = asked.property_designation is not None
    apartment = asked.apartment, asked.housing_org_number
    if is_property and any(apartment):
        yield HouseholdHomeAmbiguous(path=(_AT, "propertyDesignation"))
    elif asked.kind is HouseholdKind.ROT and not is_property and None in apartment:
        yield HouseholdHomeMissing(path=(_AT, "propertyDesignation"))


def _lines_reasons(case: HouseholdCase, terms: HouseholdTerms) -> list[Refusal]:
    marked = [(n, line, line.work) for n, line in enumerate(case.lines) if line.work]
    labour = [each for each in marked if each[2].part is HouseholdPart.LABOUR]
    reasons: list[Refusal] = []
    if not any(share.deduction for share in case.kept.shares) and case.kept.asked.persons:
        reasons.append(HouseholdLabourMissing(path=("lines",)))
    for place, line, work in labour:
        reasons += _labour_reasons(line, work, terms, ("lines", place))
    return reasons + [
        HouseholdWorkUnfit(path=("lines", place, _AT, "work"))
        for place, _, work in marked
        if work.work not in WORKS[case.kept.asked.kind]
    ]


def _labour_reasons(
    line: WorkLine, work: LineWork, terms: HouseholdTerms, path: tuple[str | int, ...]
) -> Iterator[Refusal]:
    if work.work not in terms.counted_in_part and not work.hours:
        yield HouseholdHoursMissing(path=(*path, _AT, "hours"), maximum=MOST_HOURS)
    if line.treatment.case not in _TAXED:
        yield HouseholdVatUnfit(path=(*path, "vatCase"))


def _standing_reasons(case: HouseholdCase, terms: HouseholdTerms, place: int) -> Sequence[Refusal]:
    person, path = case.kept.asked.persons[place], (_AT, "persons", place)
    if _digits(person.personal_number).endswith(_digits(case.seller_number)):
        return [HouseholdPersonSells(path=(*path, "personalNumber"))]
    if birth_year_of(person.personal_number) + terms.adult_age > case.paid.year:
        return [HouseholdPersonTooYoung(path=(*path, "personalNumber"), age=terms.adult_age)]
    share, left = case.kept.shares[place], _left(case, terms, place)
    reasons: list[Refusal] = []
    if share.price < LEAST_PRICE:
        reasons.append(HouseholdLabourMissing(path=(*path, "parts")))
    if left < share.deduction:
        reasons.append(
            HouseholdLimitExceeded(
                path=(*path, "atMost"),
                left=left,
                limit=terms.limits.of_kind[case.kept.asked.kind],
                year=case.paid.year,
            )
        )
    return reasons


def _left(case: HouseholdCase, terms: HouseholdTerms, place: int) -> Money:
    """What is left of the kind's own limit and of that of both, whichever is less.

    What was used elsewhere is not told by kind, so it counts against both limits.
    """
    asked, limits = case.kept.asked, terms.limits
    person = asked.persons[place]
    used = {
        kind: case.used.get((person.personal_number, kind), Money.zero()) for kind in HouseholdKind
    }
    elsewhere = Money.of(person.used_elsewhere)
    of_kind = Money.of(limits.of_kind[asked.kind]) - used[asked.kind] - elsewhere
    together = Money.of(limits.together) - Money.total(used.values()) - elsewhere
    return max(Money.zero(), min(of_kind, together))


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
