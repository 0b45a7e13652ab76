"""Check digits that many numbers share."""

_LUHN_BASE = 10
_GLN_LENGTH = 13
_IBAN_REMAINDER = 1


def only_digits(text: str) -> bool:
    """Whether ``text`` is digits 0 … 9 and nothing else; other scripts' digits are not meant."""
    return text.isascii() and text.isdigit()


def luhn_check_digit(digits: str) -> int:
    """The digit that makes ``digits`` pass the modulus 10 rule."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        product = int(digit) * (2 if place % 2 == 0 else 1)
        total += product // _LUHN_BASE + product % _LUHN_BASE
    return -total % _LUHN_BASE


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others."""
    return only_digits(digits) and luhn_check_digit(digits[:-1]) == int(digits[-1])


def is_gln(digits: str) -> bool:
    """Whether this is a global location number (GS1, modulus 10 with weights 3 and 1)."""
    if len(digits) != _GLN_LENGTH or not only_digits(digits):
        return False
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


def passes_iban(letters: str) -> bool:
    """Whether the two check digits of an IBAN are right (ISO 13616, modulus 97)."""
    moved = letters[4:] + letters[:4]
    number = "".join(str(int(letter, 36)) for letter in moved)
    return int(number) % 97 == _IBAN_REMAINDER
