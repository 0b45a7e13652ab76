"""What the operator tells us about Storecove: one URL. What a firm has there is its legal entity.

How much of the contract is verified: paths, bodies and answers of ``/document_submissions``, its
``evidence/sending``, ``/discovery/exists``, ``/discovery/receives`` and ``/legal_entities/{id}``
are those of the clients that are made of Storecove's OpenAPI document (v2), which says as well that
a legal entity's ``tenant_id`` comes back in webhooks. Nothing was tried against Storecove itself.
Told by other programs alone:

* evidence is answered with 404 until there is some;
* the names of what discovery is asked for, ``creditnote`` and ``invoice_response``;
* webhooks bring ``guid``, ``idempotencyGuid``, ``event`` and ``details``, and no signature:
  that they know the address is their proof.

So outcomes are asked for as well, and what is not understood is nothing.
"""

from dataclasses import dataclass, field
from typing import Final, Self
from urllib.parse import unquote, urlsplit

from reskontra.workers.dialling import AddressUnknown, origin_of

SCHEME: Final = "storecove"


@dataclass(frozen=True, slots=True, kw_only=True)
class StorecoveAccount:
    """Whose documents they are, and where Storecove answers: encrypted, but for a stand-in."""

    api_key: str = field(repr=False)
    base: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``storecove://api-key@api.storecove.com``; each firm has a legal entity of its own.

        Raises:
            AddressUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        is_whole = parts.hostname and parts.username and not parts.path.strip("/")
        if parts.scheme != SCHEME or not is_whole:
            raise AddressUnknown("write storecove://api-key@api.storecove.com")
        return cls(
            api_key=unquote(parts.username or ""),
            base=f"{origin_of(parts)}/api/v2",
        )
