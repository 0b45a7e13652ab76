"""Why an agreement says no."""

from reskontra.domain.kernel.refusals import Refusal


class AgreementCustomerUnknown(Refusal):
    """The register holds no customer to agree with."""

    code = "AGREEMENT_CUSTOMER_NOT_FOUND"


class AgreedHourTypeUnknown(Refusal):
    """The catalogue holds no such type of hours."""

    code = "AGREED_HOUR_TYPE_NOT_FOUND"


class AgreedPriceTwice(Refusal):
    """One type of hours has two prices from the same day."""

    code = "AGREED_PRICE_TWICE"


class TooManyAgreedPrices(Refusal):
    """More prices than the ``maximum``."""

    code = "TOO_MANY_AGREED_PRICES"


class ShareUnusable(Refusal):
    """No share: negative, above ``maximum`` percent, or with too many decimals."""

    code = "SHARE_UNUSABLE"


class BankMissing(Refusal):
    """A bank of hours has no hours."""

    code = "BANK_MISSING"


class InstalmentsUnfit(Refusal):
    """Only a fixed price and payments on account are planned sum by sum."""

    code = "INSTALMENTS_UNFIT"


class InstalmentIsBilled(Refusal):
    """The sum is invoiced already."""

    code = "INSTALMENT_BILLED"


class OnAccountApart(Refusal):
    """No hours that the agreement prices bear the ``percent`` of VAT of a sum on account."""

    code = "ON_ACCOUNT_APART"


class PeriodDayUnfit(Refusal):
    """Periods that have begun have another day of the month; from the ``earliest`` it may change.

    A period between the two days would be longer or shorter than what its sum pays for.
    """

    code = "PERIOD_DAY_UNFIT"


class PeriodIsOver(Refusal):
    """The first period was over before it was agreed on."""

    code = "PERIOD_OVER"


class SumUnusable(Refusal):
    """No sum to ask for: not above zero, too large, or of parts of an öre."""

    code = "SUM_UNUSABLE"


class TooManyInstalments(Refusal):
    """More sums than the ``maximum``."""

    code = "TOO_MANY_INSTALMENTS"


class AgreementOrderNumberMissing(Refusal):
    """The agreement of that ``number`` has no order number, without which nothing is invoiced."""

    code = "AGREEMENT_ORDER_NUMBER_MISSING"
