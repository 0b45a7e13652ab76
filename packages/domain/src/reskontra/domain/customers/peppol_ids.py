"""Addresses in the Peppol network, ``0007:5567037485``: a scheme and a number of it.

Sources: Peppol BIS Billing 3, code list EAS (PEPPOL-EN16931-CL008); PEPPOL-COMMON-R040 (GLN) and
R049 (Swedish organisation number).
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from reskontra.domain.countries.checksums import is_gln, passes_luhn

ORG_SCHEME: Final = "0007"
GLN_SCHEME: Final = "0088"

_PEPPOL_ID: Final = re.compile(r"([0-9]{4}):([A-Za-z0-9._~-]{1,50})")
_ORG_LENGTH: Final = 10
_SCHEMES: Final = frozenset(
    """
    0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183
    0184 0188 0190 0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209
    0210 0211 0212 0213 0215 0216 0217 0218 0221 0225 0230 0235 0240 0244 9910 9913 9914 9915 9918
    9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938
    9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959
    """.split()  # noqa: SIM905 - a table of codes is read as one
)


def is_org_number_of_peppol(digits: str) -> bool:
    """Whether the network takes this as a Swedish organisation number."""
    return len(digits) == _ORG_LENGTH and passes_luhn(digits)


def is_peppol_id(written: str) -> bool:
    """Whether there can be such an address: a known scheme, and a number that it bears."""
    found = _PEPPOL_ID.fullmatch(written)
    if found is None or found[1] not in _SCHEMES:
        return False
    is_of_scheme = _NUMBERS.get(found[1])
    return is_of_scheme is None or is_of_scheme(found[2])


_NUMBERS: Final[Mapping[str, Callable[[str], bool]]] = {
    ORG_SCHEME: is_org_number_of_peppol,
    GLN_SCHEME: is_gln,
}


def proposed_id(peppol_id: str | None, gln: str | None, org_number: str | None) -> str | None:
    """The address to look a customer up under: what is written, or made of their numbers."""
    if peppol_id:
        return peppol_id
    if gln and is_gln(gln):
        return f"{GLN_SCHEME}:{gln}"
    digits = "".join(letter for letter in org_number or "" if letter.isdigit())
    return f"{ORG_SCHEME}:{digits}" if is_org_number_of_peppol(digits) else None
