"""Documents and questions in the words of Storecove's API: pure, and trusting nothing.

Source: Storecove API v2, OpenAPI: ``/document_submissions``, ``/document_submissions/{guid}/
evidence/sending``, ``/discovery/exists``, ``/discovery/receives`` and ``/legal_entities/{id}``.
"""

import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.access_point import (
    Dispatch,
    DocumentKind,
    Transmission,
    TransmissionState,
)
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.ports.silence import HALF_ANSWER

_TOO_MANY, _FAULT, _MISSING, _LONGEST = 429, 500, 404, 300
_FINE: Final = frozenset({200, 201, 202})
_NOBODYS: Final = frozenset({403, 404})
# Storecove names schemes by country and kind, the network by numbers (code list EAS).
_SCHEMES: Final = {
    "0007": "SE:ORGNR",
    "0088": "GLN",
    "0060": "DUNS",
    "0184": "DK:DIGST",
    "0192": "NO:ORG",
    "0106": "NL:KVK",
    "0190": "NL:OINO",
    "0208": "BE:EN",
    "0216": "FI:OVT",
    "0002": "FR:SIRENE",
    "0009": "FR:SIRET",
    "9930": "DE:VAT",
    "9914": "AT:VAT",
    "9944": "NL:VAT",
}
_KINDS: Final = {
    DocumentKind.INVOICE: "invoice",
    DocumentKind.CREDIT_NOTE: "creditnote",
    DocumentKind.RESPONSE: "invoice_response",
}


def submission(dispatch: Dispatch) -> dict[str, object]:
    """A document to hand over, as it was judged: theirs is only to carry it."""
    scheme, number = address_of(dispatch.receiver)
    return {
        "legalEntityId": int(dispatch.account),
        "idempotencyGuid": dispatch.key,
        "routing": {"eIdentifiers": [{"scheme": scheme, "id": number}]},
        "document": {
            "documentType": "invoice",
            "rawDocumentData": {
                "document": b64encode(dispatch.ubl).decode(),
                "parse": True,
                "parseStrategy": "ubl",
            },
        },
    }


def question(receiver: str, kind: DocumentKind | None = None) -> dict[str, object]:
    """Ask whether a participant is there, or takes a kind of document."""
    scheme, number = address_of(receiver)
    asked: dict[str, object] = {
        "network": "peppol",
        "metaScheme": "iso6523-actorid-upis",
        "scheme": scheme,
        "identifier": number,
    }
    return asked if kind is None else asked | {"documentTypes": [_KINDS[kind]]}


def address_of(receiver: str) -> tuple[str, str]:
    """A participant in Storecove's words.

    Raises:
        DeliveryRefused: It has none for its scheme.
    """
    scheme, _, number = receiver.partition(":")
    if scheme not in _SCHEMES:
        raise DeliveryRefused("RECEIVER_SCHEME_UNKNOWN")
    return _SCHEMES[scheme], number


def entity_path(account: str) -> str:
    """Where a legal entity stands.

    Raises:
        DeliveryRefused: It is no number of one.
    """
    if not (account.isascii() and account.isdecimal()):
        raise DeliveryRefused("ACCOUNT_UNKNOWN")
    return f"/legal_entities/{account}"


def bears(status: int, body: bytes, participant: str) -> bool:
    """Whether a legal entity has a participant's address.

    Raises:
        DeliveryRefused: There is no such entity.
    """
    if status in _NOBODYS:
        raise DeliveryRefused("ACCOUNT_UNKNOWN")
    scheme, number = address_of(participant)
    match _told(status, body):
        case {"peppol_identifiers": [*theirs]}:
            wanted = {"scheme": scheme, "identifier": number}
            return any(isinstance(one, dict) and wanted.items() <= one.items() for one in theirs)
    raise DeliveryOutage(HALF_ANSWER)


def says_yes(status: int, body: bytes) -> bool:
    """Whether discovery found what it was asked about."""
    code = _told(status, body).get("code")
    if code not in {"OK", "NOK"}:
        raise DeliveryOutage(HALF_ANSWER)
    return code == "OK"


def guid_of(status: int, body: bytes) -> str:
    """The id of what was taken."""
    guid = _told(status, body).get("guid")
    if not isinstance(guid, str) or not guid:
        raise DeliveryOutage(HALF_ANSWER)
    return guid[:_LONGEST]


def transmission_of(status: int, body: bytes) -> Transmission:
    """There is evidence once the receiver's access point has taken it."""
    if status == _MISSING:
        return Transmission(TransmissionState.ON_ITS_WAY)
    _told(status, body)
    return Transmission(TransmissionState.DELIVERED)


def _told(status: int, body: bytes) -> Mapping[str, object]:
    if status == _TOO_MANY:
        raise DeliveryOutage("TOO_MANY_REQUESTS")
    if status >= _FAULT:
        raise DeliveryOutage(f"HTTP_{status}")
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    if status in _FINE:
        if not isinstance(told, dict):
            raise DeliveryOutage(HALF_ANSWER)
        return told
    raise DeliveryRefused(_refusal(status, told))


def _refusal(status: int, told: object) -> str:
    """Their own words where they have any: what is wrong can be mended by people alone."""
    match told:
        case {"errors": [{"details": str(words)}, *_]} | [{"details": str(words)}, *_]:
            return f"HTTP_{status} {one_line(words)}"[:_LONGEST]
    return f"HTTP_{status}"
