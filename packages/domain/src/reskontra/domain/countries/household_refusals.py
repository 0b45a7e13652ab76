"""Why work in a home gives no reduction."""

from reskontra.domain.kernel.refusals import Refusal


class PersonalNumberInvalid(Refusal):
    """No personal number: wrong check digit, or no such day."""

    code = "PERSONAL_NUMBER_INVALID"


class HouseholdPersonRepeated(Refusal):
    """The same person stands there twice."""

    code = "HOUSEHOLD_PERSON_REPEATED"


class HouseholdPersonTooYoung(Refusal):
    """Whoever gets a reduction is an adult at the end of the year."""

    code = "HOUSEHOLD_PERSON_TOO_YOUNG"


class HouseholdPersonSells(Refusal):
    """Nobody gets a reduction for work that they do themselves."""

    code = "HOUSEHOLD_PERSON_SELLS"


class HouseholdBuyerNotPerson(Refusal):
    """The reduction is for private persons."""

    code = "HOUSEHOLD_BUYER_NOT_PERSON"


class HouseholdSellerUnapproved(Refusal):
    """The company is not approved for F-tax, or has not said so."""

    code = "HOUSEHOLD_SELLER_UNAPPROVED"
    action = "OPEN_SETTINGS"


class HouseholdBeforeWork(Refusal):
    """The reduction is for work that is done, so an advance has none."""

    code = "HOUSEHOLD_BEFORE_WORK"


class HouseholdAboveTotal(Refusal):
    """What is taken off the invoice leaves less than the reduction."""

    code = "HOUSEHOLD_ABOVE_TOTAL"


class HouseholdHomeMissing(Refusal):
    """ROT needs a property, or an apartment and its association's number."""

    code = "HOUSEHOLD_HOME_MISSING"


class HouseholdHomeAmbiguous(Refusal):
    """A home is a property or an apartment, not both."""

    code = "HOUSEHOLD_HOME_AMBIGUOUS"


class HouseholdLabourMissing(Refusal):
    """No line is labour, or it comes to too little for anybody."""

    code = "HOUSEHOLD_LABOUR_MISSING"


class HouseholdWorkUnfit(Refusal):
    """The kind of work belongs to the other kind of reduction."""

    code = "HOUSEHOLD_WORK_UNFIT"


class HouseholdHoursMissing(Refusal):
    """The tax authority wants to know the hours, up to a ``maximum``."""

    code = "HOUSEHOLD_HOURS_MISSING"


class HouseholdVatUnfit(Refusal):
    """Labour without Swedish VAT is no work in a Swedish home."""

    code = "HOUSEHOLD_VAT_UNFIT"


class HouseholdLawUnknown(Refusal):
    """Nobody has read what the law gives for what is paid on that day."""

    code = "HOUSEHOLD_LAW_UNKNOWN"


class HouseholdLimitExceeded(Refusal):
    """A person has no more than ``left``, money, left of the year's ``limit``."""

    code = "HOUSEHOLD_LIMIT_EXCEEDED"


class HouseholdUncollected(Refusal):
    """Work in a home has an invoice of its own."""

    code = "HOUSEHOLD_UNCOLLECTED"


class HouseholdAdjusted(Refusal):
    """A discount or charge on the whole does not tell how much of it is labour."""

    code = "HOUSEHOLD_ADJUSTED"
