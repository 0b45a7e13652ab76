"""Public names of firms: short, plain, and none that we need for ourselves."""

import re

from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.refusals import SlugInvalid, SlugReserved

SHORTEST = 3
LONGEST = 40

_SHAPE = re.compile(r"[a-z0-9](?:-?[a-z0-9])*\Z")
_RESERVED = """
about account accounts admin administrator api app apps assets auth billing blog bokforing console
contact confirm dashboard dev developer docs download faktura files ftp graphql health help hjalp
home host imap info invitation invite invoice invoices internal kundtjanst login logga-in logout
localhost mail me metrics mx news ns null official oauth operator owner p payment platform pop
portal postmaster public ready register reskontra root sale security server session settings
sign-in sign-up signin signout signup smtp sso staff staging static status store subscriptions
support sysadmin system t team tenant token true undefined user users v1 v2 web webhook webhooks
webmail www
"""
RESERVED = frozenset(_RESERVED.split())


def normal_slug(text: str) -> str:
    """A public name as it is kept: capitals do not make another firm."""
    return text.strip().lower()


def reasons_against_slug(slug: str) -> list[Refusal]:
    """Why a firm cannot be called this, whoever else there is."""
    if not SHORTEST <= len(slug) <= LONGEST or not _SHAPE.match(slug):
        return [SlugInvalid(path=("slug",), minimum=SHORTEST, maximum=LONGEST)]
    return [SlugReserved(path=("slug",))] if slug in RESERVED else []
