"""A mail signed by its domain (DKIM): pure, and the same whoever sends it.

RFC 6376, with RSA of 2048 bits and SHA-256 (RFC 8301), both parts canonicalised relaxed: servers on
the way fold and pad. What RFC 6376 lists in section 5.4.1 is signed where it is there, and ``From``
once more than it stands there, so that nobody can put a second one above it (section 5.4.2).
"""

from dataclasses import dataclass, field
from typing import Final

import dkim

_SIGNED: Final = (
    b"from",
    b"sender",
    b"reply-to",
    b"subject",
    b"date",
    b"message-id",
    b"to",
    b"cc",
    b"mime-version",
    b"content-type",
    b"content-transfer-encoding",
    b"in-reply-to",
    b"references",
    b"list-id",
    b"list-unsubscribe",
    b"list-unsubscribe-post",
)
# A second one of these would be shown to the reader, or change what is shown.
_ONCE: Final = (b"from", b"subject", b"to", b"date", b"reply-to", b"content-type")


class SigningKeyUnusableFault(Exception):
    """What should be a key is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A domain, and the key whose public half stands under a name of it."""

    domain: str
    selector: str
    key: bytes = field(repr=False)

    def signed(self, mail: bytes) -> bytes:
        """The mail with its signature on top.

        Raises:
            SigningKeyUnusableFault: The key is none.
        """
        try:
            return self._signature(mail) + mail
        except dkim.DKIMException as fault:
            raise SigningKeyUnusableFault(type(fault).__name__) from None

    def _signature(self, mail: bytes) -> bytes:
        signing = dkim.DKIM(mail, signature_algorithm=b"rsa-sha256")
        present = [name.lower() for name, _ in signing.headers]
        once_more = [name for name in _ONCE if name == b"from" or present.count(name) == 1]
        signature: bytes = signing.sign(
            self.selector.encode(),
            self.domain.encode(),
            self.key,
            canonicalize=(b"relaxed", b"relaxed"),
            include_headers=[name for name in _SIGNED if name in present] + once_more,
        )
        return signature
