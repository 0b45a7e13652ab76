"""Check digits that many numbers share."""

_LUHN_BASE = 10
# Twice each digit, its own digits added up.
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_GLN_LENGTH = 13
_IBAN_REMAINDER = 1


def only_digits(text: str) -> bool:
    """Whether ``text`` is digits 0 … 9 and nothing else; other scripts' digits are not meant."""
    return text.isascii() and text.isdigit()


def luhn_check_digit(digits: str) -> int:
    """The digit that makes ``digits`` pass the modulus 10 rule."""
    doubled = sum(_DOUBLED[int(digit)] for digit in digits[::-2])
    return -(doubled + sum(map(int, digits[-2::-2]))) % _LUHN_BASE


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
