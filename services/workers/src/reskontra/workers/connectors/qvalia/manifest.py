"""What the operator tells us about Qvalia: one URL. What a firm has there is its account number.

How much of the contract is verified: ``/{account}/invoices/outgoing``, ``/creditnotes/outgoing``,
their answers and the key in ``Authorization`` stand in Qvalia's documentation (api.qvalia.io).
Nothing was tried against Qvalia itself. Told by another program alone, which says that it has tried
them:

* partners with several accounts: ``/partner/{partner}/transaction/{account}/…``;
* ``Idempotency-Key``, and ``integrationId`` in what is answered to a document;
* ``…/outgoing/status?integrationId=``, with what became of it in ``metadata.status``;
* ``/partner/{partner}/peppol/lookup/{participant}?docTypeRoot=``;
* webhooks that are signed (``X-Qvalia-Signature``) and are not told again when we do not answer.

There is no question about an account: that the operator has given it out is all we know.
"""

from dataclasses import dataclass, field
from typing import Final, Self
from urllib.parse import quote, unquote, urlsplit

from reskontra.workers.dialling import AddressUnknown, origin_of

SCHEME: Final = "qvalia"


@dataclass(frozen=True, slots=True, kw_only=True)
class QvaliaAccount:
    """Who asks, and where Qvalia answers: encrypted, but for a stand-in."""

    api_key: str = field(repr=False)
    base: str
    partner: str = ""

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``qvalia://api-key@api.qvalia.com/partner-number``; without one for a single firm.

        Raises:
            AddressUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        if parts.scheme != SCHEME or not (parts.hostname and parts.username):
            raise AddressUnknown("write qvalia://api-key@api.qvalia.com/partner-number")
        return cls(
            api_key=unquote(parts.username),
            base=origin_of(parts),
            partner=unquote(parts.path.strip("/")),
        )

    @property
    def partner_path(self) -> str:
        """Where what concerns all accounts of a partner is asked; nowhere for a single firm."""
        return f"/partner/{_part(self.partner)}" if self.partner else ""

    def path_of(self, account: str) -> str:
        """Where the documents of an account are handed over."""
        between = f"{self.partner_path}/transaction" if self.partner else ""
        return f"{between}/{_part(account)}"


def _part(text: str) -> str:
    return quote(text, safe="")
