"""Why a number that a country gives out is refused."""

from reskontra.domain.kernel.refusals import Refusal


class OrgNumberInvalid(Refusal):
    """No organisation number and no personal number: wrong check digit or shape."""

    code = "ORG_NUMBER_INVALID"


class VatNumberInvalid(Refusal):
    """No VAT number of the country."""

    code = "VAT_NUMBER_INVALID"


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
