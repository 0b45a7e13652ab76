"""Somebody who knows what stands in the records of a domain."""

from typing import Protocol

from reskontra.domain.delivery.mail_records import RecordType, Seen


class NameServers(Protocol):
    """The name servers of the world, through one that asks them."""

    async def look_up(self, host: str, kind: RecordType) -> Seen:
        """What stands at a name; that nobody answers is an answer too."""
        ...
