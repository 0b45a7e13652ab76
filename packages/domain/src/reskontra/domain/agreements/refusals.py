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
