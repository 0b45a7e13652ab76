"""Whether a request is from whom it says: carriers of text messages and their proofs."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

TWILIO, ELKS = "twilio", "elks46"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A request as it came: to which address, with which form, under which signature."""

    url: str
    form: Mapping[str, str] = field(default_factory=dict)
    signature: str = ""


def is_vouched_for(vendor: str, told: Told, secret: str) -> bool:
    """Whether the vendor that we pay with ``secret`` has sent this.

    46elks signs nothing: that it knows the address, which was told to nobody else, is its proof.
    """
    if not secret:
        return False
    if vendor == TWILIO:
        expected = twilio_signature(told.url, told.form, secret)
        return hmac.compare_digest(expected.encode(), told.signature.encode())
    return vendor == ELKS


def twilio_signature(url: str, form: Mapping[str, str], auth_token: str) -> str:
    """Sign the address and, in the order of their names, every field with its value.

    Source: Twilio, "Validating requests are coming from Twilio", X-Twilio-Signature.
    """
    signed = url + "".join(name + form[name] for name in sorted(form))
    digest = hmac.new(auth_token.encode(), signed.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()
