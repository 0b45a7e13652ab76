"""The alphabet that most text messages are written in, and what each of its characters takes.

3GPP TS 23.038, 6.2.1 (default alphabet) and 6.2.1.1 (extension table, reached by an escape).
"""

from typing import Final

_ONE: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
    " !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWO: Final = frozenset("\f^{}\\[~]|€")


def septets(char: str) -> int:
    """How many sevenths a character takes; zero for one that the alphabet does not have."""
    if char in _ONE:
        return 1
    return 2 if char in _TWO else 0


def is_gsm7(text: str) -> bool:
    """Whether the alphabet has every character."""
    return all(map(septets, text))
