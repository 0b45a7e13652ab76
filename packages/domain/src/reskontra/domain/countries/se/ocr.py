"""Payment references that pass Bankgirot's strictest control.

Source: Bankgirot, "OCR-referenskontroll": 2 to 25 digits, check digit by modulus 10, and before
it, where agreed, the last digit of the whole reference's length.
"""

from reskontra.domain.countries.checksums import luhn_check_digit, passes_luhn

_SHORTEST, _LONGEST = 2, 25


class ReferenceTooLongFault(Exception):
    """A reference has at most 25 digits."""


def ocr_number(invoice_number: int, *, has_length_digit: bool = True) -> str:
    """Return the reference with its length digit, if it has one, and its check digit."""
    digits = str(invoice_number)
    body = f"{digits}{(len(digits) + 2) % 10}" if has_length_digit else digits
    if len(body) >= _LONGEST:
        raise ReferenceTooLongFault(body)
    return f"{body}{luhn_check_digit(body)}"


def is_ocr_number(text: str, *, has_length_digit: bool = True) -> bool:
    """Whether a bank with this agreement would let the reference through."""
    if not _SHORTEST <= len(text) <= _LONGEST or not passes_luhn(text):
        return False
    return not has_length_digit or text[-2] == str(len(text) % 10)
