"""The domain that a firm's mail leaves from, as others see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from reskontra.domain.delivery.ids import SendingDomainId
from reskontra.domain.delivery.mail_records import RecordKind, RecordState
from reskontra.domain.delivery.sending_domains import SendingState


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPair:
    """A new key: its public half for the record, and the other sealed."""

    public: str
    sealed: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was seen of one record."""

    kind: RecordKind
    state: RecordState
    values: tuple[str, ...] = ()

    @classmethod
    def kept(cls, kept: Mapping[str, str | list[str]]) -> Self:
        """Read it as it lies in its table."""
        return cls(
            kind=RecordKind(str(kept["kind"])),
            state=RecordState(str(kept["state"])),
            values=tuple(kept["values"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingDomain:
    """A domain, how it stands since when, and what was seen last."""

    id: SendingDomainId
    domain: str
    local_part: str
    state: SendingState
    public_key: str
    findings: tuple[Finding, ...]
    since: datetime
    asked_at: datetime
    checked_at: datetime | None

    @property
    def address(self) -> str:
        return f"{self.local_part}@{self.domain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingKey:
    """What a mail from a firm's own domain is written and signed with."""

    domain: str
    address: str
    sealed: str = field(repr=False)
