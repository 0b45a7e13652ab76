"""Payment references that pass the control that the firm has agreed with Bankgirot.

Source: Bankgirot, "OCR-referenskontroll": 2 to 25 digits of which the last is a check digit by
modulus 10. On the first two levels that is all: a payer with a faulty reference is warned on the
first and stopped on the second. On the third the digit before it is the last digit of the whole
reference's length, and on the fourth the reference has one of one or two lengths.
"""

from reskontra.domain.countries.checksums import luhn_check_digit, passes_luhn
from reskontra.domain.countries.references import LONGEST, SHORTEST, OcrAgreement, OcrLevel


def ocr_number(invoice_number: int, agreement: OcrAgreement) -> str | None:
    """The reference of an invoice; None for a number that has no room in what is agreed."""
    body = _body(str(invoice_number), agreement)
    if body is None or len(body) >= LONGEST:
        return None
    return f"{body}{luhn_check_digit(body)}"


def is_ocr_number(text: str, agreement: OcrAgreement) -> bool:
    """Whether a bank with this agreement would let the reference through."""
    if not SHORTEST <= len(text) <= LONGEST or not passes_luhn(text):
        return False
    match agreement.level:
        case OcrLevel.LENGTH_DIGIT:
            return text[-2] == str(len(text) % 10)
        case OcrLevel.FIXED_LENGTH:
            return len(text) in agreement.lengths
        case _:
            return True


def _body(digits: str, agreement: OcrAgreement) -> str | None:
    match agreement.level:
        case OcrLevel.LENGTH_DIGIT:
            return f"{digits}{(len(digits) + 2) % 10}"
        case OcrLevel.FIXED_LENGTH:
            long_enough = [length for length in agreement.lengths if length > len(digits)]
            return digits.zfill(min(long_enough) - 1) if long_enough else None
        case _:
            return digits
