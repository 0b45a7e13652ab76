"""Why invoicing says no where money of another country is concerned."""

from reskontra.domain.kernel.refusals import Refusal


class RateMissing(Refusal):
    """Nobody knows what the ``currency`` was worth ``on`` the day that the tax is counted by."""

    code = "RATE_MISSING"
    action = "ENTER_RATE"


class IbanMissing(Refusal):
    """Giros and Swish take kronor alone, and no bank account is known to pay ``currency`` to."""

    code = "IBAN_MISSING"
    action = "ENTER_IBAN"


class PaidInOtherCurrency(Refusal):
    """An invoice is paid in its own currency, the ``supported`` one."""

    code = "CURRENCY_UNSUPPORTED"


class PriceInOtherCurrency(Refusal):
    """An ``article`` has no price in the ``currency``, and none is converted."""

    code = "PRICE_IN_OTHER_CURRENCY"


class HouseholdCurrencyUnfit(Refusal):
    """What the tax authority pays for work in a home, it pays in kronor."""

    code = "HOUSEHOLD_CURRENCY_UNFIT"


class ElectronicsCurrencyUnfit(Refusal):
    """Who owes the VAT on electronics hangs on a limit in kronor (ML 16 kap. 16 §)."""

    code = "ELECTRONICS_CURRENCY_UNFIT"
