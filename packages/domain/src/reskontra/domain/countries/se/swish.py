"""Swish numbers of firms: 123 and seven digits. Source: Getswish, "Swish QR code specification"."""

import re

_NUMBER = re.compile(r"123[0-9]{7}")


def swish_number(text: str) -> str | None:
    """The number as ``123 785 69 01``, or None: a person's telephone number takes no invoices."""
    digits = re.sub(r"[\s-]", "", text)
    if _NUMBER.fullmatch(digits) is None:
        return None
    return f"{digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:]}"
