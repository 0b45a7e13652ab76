"""The records that a domain needs before mail may leave from it, and what was seen of them.

DKIM: RFC 6376, sections 3.6.1 (the record) and 3.6.2.2 (several records at one name are undefined);
RFC 8301 (RSA keys of 2048 bits with SHA-256). SPF: RFC 7208, sections 3.2 and 4.5 (one record and
no second). DMARC: RFC 7489, section 6.6.3. A text longer than 255 bytes is written as several
strings that are read as one (RFC 7208, section 3.3; RFC 6376, section 3.6.2.2).

One name holds one key, and each firm has its own: so the record itself says whose domain it is, and
no second firm can have it too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SELECTOR: Final = "reskontra"

_RETURN_HOST: Final = "reskontra"
_LONGEST_STRING: Final = 255


class RecordKind(StrEnum):
    """What a record is for."""

    DKIM = "DKIM"
    RETURN_PATH = "RETURN_PATH"
    SPF = "SPF"
    DMARC = "DMARC"


class RecordType(StrEnum):
    """What name servers call a record."""

    TXT = "TXT"
    MX = "MX"


class RecordState(StrEnum):
    """What was seen of a record.

    HALF: it begins as it should and was cut. UNCLEAR: nobody answered.
    """

    OK = "OK"
    MISSING = "MISSING"
    HALF = "HALF"
    WRONG = "WRONG"
    SEVERAL = "SEVERAL"
    UNCLEAR = "UNCLEAR"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailRecord:
    """A record as it is to be. ``is_required``: without it nothing leaves from the domain."""

    kind: RecordKind
    host: str
    type: RecordType
    value: str
    is_required: bool = True

    @property
    def strings(self) -> tuple[str, ...]:
        """The value in strings that a name server takes."""
        size = _LONGEST_STRING
        return tuple(self.value[at : at + size] for at in range(0, len(self.value), size))


@dataclass(frozen=True, slots=True)
class Seen:
    """What name servers said of a name; ``values`` is None where they did not answer."""

    values: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Returns:
    """Where bounces are taken in: the operator's domain for them, and the server that does it."""

    domain: str
    server: str

    @classmethod
    def at(cls, domain: str, server: str = "") -> "Returns | None":
        """None where the operator takes none in."""
        return cls(domain=domain, server=server or domain) if domain else None


def return_domain(domain: str) -> str:
    """Where bounces of mail from a firm's domain come back to, at a name below its own."""
    return f"{_RETURN_HOST}.{domain}"


def mail_records(domain: str, public_key: str, returns: Returns | None) -> tuple[MailRecord, ...]:
    """Every record that a domain shall have, the one that matters most first."""
    key = MailRecord(
        kind=RecordKind.DKIM,
        host=f"{SELECTOR}._domainkey.{domain}",
        type=RecordType.TXT,
        value=f"v=DKIM1; k=rsa; p={public_key}",
    )
    policy = MailRecord(
        kind=RecordKind.DMARC,
        host=f"_dmarc.{domain}",
        type=RecordType.TXT,
        value="v=DMARC1; p=none; adkim=r; aspf=r",
        is_required=False,
    )
    return (key, *(_returning(domain, returns) if returns else ()), policy)


def judged(record: MailRecord, seen: Seen) -> RecordState:
    """How a record that was seen compares with what it is to be."""
    if seen.values is None:
        return RecordState.UNCLEAR
    judge = {
        RecordKind.DKIM: _judged_key,
        RecordKind.RETURN_PATH: _judged_exchange,
        RecordKind.SPF: _judged_senders,
        RecordKind.DMARC: _judged_policy,
    }[record.kind]
    return judge(record.value, seen.values) if seen.values else RecordState.MISSING


def _returning(domain: str, returns: Returns) -> tuple[MailRecord, MailRecord]:
    host = return_domain(domain)
    exchange = MailRecord(
        kind=RecordKind.RETURN_PATH,
        host=host,
        type=RecordType.MX,
        value=f"10 {returns.server}",
    )
    senders = MailRecord(
        kind=RecordKind.SPF,
        host=host,
        type=RecordType.TXT,
        value=f"v=spf1 include:{returns.domain} ~all",
    )
    return exchange, senders


def _judged_key(wanted: str, values: Sequence[str]) -> RecordState:
    if len(values) > 1:
        return RecordState.SEVERAL
    tags, key = _tags(values[0]), _tags(wanted)["p"]
    is_for_us = (
        tags.get("v", "DKIM1") == "DKIM1"
        and tags.get("k", "rsa") == "rsa"
        and "sha256" in tags.get("h", "sha256").split(":")
        and {"*", "email"} & set(tags.get("s", "*").split(":"))
    )
    seen = tags.get("p", "")
    if not is_for_us or not seen or not key.startswith(seen):
        return RecordState.WRONG
    return RecordState.OK if seen == key else RecordState.HALF


def _judged_exchange(wanted: str, values: Sequence[str]) -> RecordState:
    servers = {_server(one) for one in values}
    if servers == {_server(wanted)}:
        return RecordState.OK
    return RecordState.SEVERAL if _server(wanted) in servers else RecordState.WRONG


def _judged_senders(wanted: str, values: Sequence[str]) -> RecordState:
    policies = [terms for one in values if (terms := one.lower().split())[:1] == ["v=spf1"]]
    if len(policies) != 1:
        return RecordState.SEVERAL if policies else RecordState.MISSING
    return RecordState.OK if wanted.lower().split()[1] in policies[0] else RecordState.WRONG


def _judged_policy(_: str, values: Sequence[str]) -> RecordState:
    """What a firm asks others to do with forgeries is its own choice; that it asks is enough."""
    policies = [one for one in values if _tags(one).get("v") == "DMARC1"]
    if len(policies) != 1:
        return RecordState.SEVERAL if policies else RecordState.MISSING
    known = {"none", "quarantine", "reject"}
    return RecordState.OK if _tags(policies[0]).get("p") in known else RecordState.WRONG


def _tags(record: str) -> dict[str, str]:
    """``a=b; c=d`` by names, without white space: it may stand anywhere in a long value."""
    pairs = (one.partition("=") for one in record.split(";"))
    return {name.strip(): "".join(value.split()) for name, _, value in pairs if name.strip()}


def _server(exchange: str) -> str:
    return exchange.rsplit(maxsplit=1)[-1].rstrip(".").lower() if exchange.split() else ""
