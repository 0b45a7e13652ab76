"""Why a number that a country gives out is refused."""

from reskontra.domain.kernel.refusals import Refusal


class OrgNumberInvalid(Refusal):
    """No organisation number and no personal number: wrong check digit or shape."""

    code = "ORG_NUMBER_INVALID"


class VatNumberInvalid(Refusal):
    """No VAT number of the country."""

    code = "VAT_NUMBER_INVALID"


class VatNumberPrefixUnknown(Refusal):
    """No country begins its VAT numbers so; the facts tell the ``prefix``."""

    code = "VAT_NUMBER_PREFIX_UNKNOWN"


class PostalCodeInvalid(Refusal):
    """No postal code of the country."""

    code = "POSTAL_CODE_INVALID"


class CountryUnknown(Refusal):
    """Not the two letters of a country, or a country whose rules we do not have."""

    code = "COUNTRY_UNKNOWN"


class BankgiroInvalid(Refusal):
    """No bankgiro number: wrong check digit or length."""

    code = "BANKGIRO_INVALID"


class PlusgiroInvalid(Refusal):
    """No plusgiro number: wrong check digit or length."""

    code = "PLUSGIRO_INVALID"


class IbanInvalid(Refusal):
    """No IBAN: wrong check digits, length or letters."""

    code = "IBAN_INVALID"


class BicInvalid(Refusal):
    """No BIC."""

    code = "BIC_INVALID"


class GlnInvalid(Refusal):
    """No global location number: wrong check digit or length."""

    code = "GLN_INVALID"


class SwishNumberInvalid(Refusal):
    """No Swish number of a firm: 123 and seven digits."""

    code = "SWISH_NUMBER_INVALID"


class OcrLengthsInvalid(Refusal):
    """References have one or two fixed lengths, each from the ``minimum`` to the ``maximum``."""

    code = "OCR_LENGTHS_INVALID"


class VatRateUnknown(Refusal):
    """The law knows no such VAT rate on that day."""

    code = "VAT_RATE_UNKNOWN"


class VatClassRateUnknown(Refusal):
    """Nobody has read which rate the class bears on that day."""

    code = "VAT_CLASS_RATE_UNKNOWN"


class VatRateChanges(Refusal):
    """The rate changes within the period that is invoiced, so each part needs its own line."""

    code = "VAT_RATE_CHANGES"


class SoldMissing(Refusal):
    """The buyer is abroad, so it matters whether goods or services are sold."""

    code = "SOLD_MISSING"


class DistanceSaleUndecided(Refusal):
    """A buyer in another EU country who shows no VAT number may owe that country's VAT."""

    code = "DISTANCE_SALE_UNDECIDED"


class ConsumerAbroadUndecided(Refusal):
    """The kind of service decides whether a consumer outside the EU pays VAT."""

    code = "CONSUMER_ABROAD_UNDECIDED"


class VatPlaceUndecided(Refusal):
    """The service is taxed where it is performed, or where the property lies."""

    code = "VAT_PLACE_UNDECIDED"


class VatTextMissing(Refusal):
    """A supply without VAT must say by which paragraph."""

    code = "VAT_TEXT_MISSING"


class ExemptionUnknown(Refusal):
    """The law exempts nothing by that paragraph."""

    code = "EXEMPTION_UNKNOWN"


class BuyerVatNumberMissing(Refusal):
    """The case needs the buyer's VAT number from another EU country."""

    code = "BUYER_VAT_NUMBER_MISSING"


class BuyerSwedishVatNumberMissing(Refusal):
    """The case needs the buyer's Swedish VAT number."""

    code = "BUYER_SWEDISH_VAT_NUMBER_MISSING"


class BuyerNotInConstruction(Refusal):
    """Nobody has noted that the buyer regularly sells construction services."""

    code = "BUYER_NOT_IN_CONSTRUCTION"


class BuyerNotBusiness(Refusal):
    """The case holds only for a buyer who buys for a business."""

    code = "BUYER_NOT_BUSINESS"


class DeliveryCountryUnfit(Refusal):
    """The case does not hold for what is sold to that ``country``."""

    code = "DELIVERY_COUNTRY_UNFIT"


class SupplyDateMissing(Refusal):
    """The case needs the day of the supply."""

    code = "SUPPLY_DATE_MISSING"


class SoldUnfit(Refusal):
    """The case does not hold for what is sold on the line."""

    code = "SOLD_UNFIT"


class ElectronicsWithinLimit(Refusal):
    """The ``electronics`` on the invoice are not above the ``limit``."""

    code = "ELECTRONICS_WITHIN_LIMIT"


class SellerChargesNoVat(Refusal):
    """A company that is exempt or not registered may charge no VAT."""

    code = "SELLER_CHARGES_NO_VAT"


class SellerNotRegistered(Refusal):
    """The case holds only for a seller who is registered for VAT."""

    code = "SELLER_NOT_REGISTERED"


class SellerNotSmall(Refusal):
    """The company has not said that it is exempt for its small turnover."""

    code = "SELLER_NOT_SMALL"


class SellerVatNumberMissing(Refusal):
    """The company's own VAT number must stand on such an invoice."""

    code = "SELLER_VAT_NUMBER_MISSING"


class SimplifiedAboveCeiling(Refusal):
    """The ``total`` with VAT is above the ``ceiling`` of a simplified invoice."""

    code = "SIMPLIFIED_ABOVE_CEILING"


class SimplifiedInEuTrade(Refusal):
    """What is sold to another EU country has an invoice that leaves nothing out."""

    code = "SIMPLIFIED_IN_EU_TRADE"


class SimplifiedCurrencyUnfit(Refusal):
    """The ceiling is told in kronor, and the invoice is in another ``currency``."""

    code = "SIMPLIFIED_CURRENCY_UNFIT"


class SimplifiedLawUnknown(Refusal):
    """Nobody here knows what a simplified invoice might leave out on that day."""

    code = "SIMPLIFIED_LAW_UNKNOWN"
