"""What the buyer and Skatteverket would pay each, while somebody writes."""

from enum import Enum
from typing import Self

import strawberry

from reskontra.api.money import Money
from reskontra.api.refusals import UserError, sentence
from reskontra.domain.invoicing.household_counting import CountedHousehold, CountedPerson
from reskontra.domain.kernel.refusals import Refusal


@strawberry.enum
class HouseholdMissingCode(Enum):
    """Why work in a home gives no reduction as it stands."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    PERSONAL_NUMBER_INVALID = "PERSONAL_NUMBER_INVALID"
    HOUSEHOLD_PERSON_REPEATED = "HOUSEHOLD_PERSON_REPEATED"
    HOUSEHOLD_PERSON_TOO_YOUNG = "HOUSEHOLD_PERSON_TOO_YOUNG"
    HOUSEHOLD_PERSON_SELLS = "HOUSEHOLD_PERSON_SELLS"
    HOUSEHOLD_BUYER_NOT_PERSON = "HOUSEHOLD_BUYER_NOT_PERSON"
    HOUSEHOLD_SELLER_UNAPPROVED = "HOUSEHOLD_SELLER_UNAPPROVED"
    HOUSEHOLD_BEFORE_WORK = "HOUSEHOLD_BEFORE_WORK"
    HOUSEHOLD_ABOVE_TOTAL = "HOUSEHOLD_ABOVE_TOTAL"
    HOUSEHOLD_HOME_MISSING = "HOUSEHOLD_HOME_MISSING"
    HOUSEHOLD_HOME_AMBIGUOUS = "HOUSEHOLD_HOME_AMBIGUOUS"
    HOUSEHOLD_LABOUR_MISSING = "HOUSEHOLD_LABOUR_MISSING"
    HOUSEHOLD_WORK_UNFIT = "HOUSEHOLD_WORK_UNFIT"
    HOUSEHOLD_HOURS_MISSING = "HOUSEHOLD_HOURS_MISSING"
    HOUSEHOLD_VAT_UNFIT = "HOUSEHOLD_VAT_UNFIT"
    HOUSEHOLD_LAW_UNKNOWN = "HOUSEHOLD_LAW_UNKNOWN"
    HOUSEHOLD_LIMIT_EXCEEDED = "HOUSEHOLD_LIMIT_EXCEEDED"


@strawberry.type
class HouseholdMissing(UserError):
    """What must be mended before the invoice may be issued with a reduction."""

    code: HouseholdMissingCode

    @classmethod
    def of(cls, reason: Refusal, locale: str) -> Self:
        return cls(
            code=HouseholdMissingCode(reason.code),
            message=sentence(reason, locale),
            path=list(reason.path),
            action=reason.action,
        )


@strawberry.type
class CountedHouseholdPerson:
    """What falls to a person (personens andel), in the order asked about."""

    deduction: Money = strawberry.field(description="Avdrag.")
    left: Money | None = strawberry.field(
        description="What is left of their year before this invoice (kvar av årets tak), as far"
        " as we know."
    )

    @classmethod
    def of(cls, person: CountedPerson) -> Self:
        left = Money.of(person.left) if person.left is not None else None
        return cls(deduction=Money.of(person.share.deduction), left=left)


@strawberry.type
class DraftHousehold:
    """What work in a home would give (ROT- och RUT-avdrag)."""

    labour: Money = strawberry.field(description="Arbetskostnad inkl. moms.")
    deduction: Money = strawberry.field(description="What Skatteverket is to pay (avdrag).")
    to_pay: Money = strawberry.field(description="What the buyer is to pay (att betala).")
    year: int = strawberry.field(description="The year of the payment, by the due date.")
    persons: list[CountedHouseholdPerson]
    missing: list[HouseholdMissing]

    @classmethod
    def of(cls, value: CountedHousehold | None, locale: str) -> Self | None:
        if value is None:
            return None
        return cls(
            labour=Money.of(value.labour),
            deduction=Money.of(value.deduction),
            to_pay=Money.of(value.to_pay),
            year=value.year,
            persons=[CountedHouseholdPerson.of(person) for person in value.persons],
            missing=[HouseholdMissing.of(reason, locale) for reason in value.missing],
        )
