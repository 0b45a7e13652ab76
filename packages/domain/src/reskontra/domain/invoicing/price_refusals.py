"""Why prices may not include VAT."""

from reskontra.domain.kernel.refusals import Refusal


class PriceWithoutVat(Refusal):
    """The buyer accounts for the VAT, so no price may include it."""

    code = "PRICE_WITHOUT_VAT"


class CollectedPricesUnfit(Refusal):
    """Prices of some drafts include VAT and of others not: one invoice has one kind of prices."""

    code = "COLLECTED_PRICES_UNFIT"
