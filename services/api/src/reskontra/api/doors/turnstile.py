"""Counts those whom nobody knows: by the address that they come from and the link that they hold.

Every caller with a credential has a bucket of their own (`throttle`); whoever guesses passwords or
links has none yet, so what they try is counted by where it comes from.
"""

import hashlib
from ipaddress import IPv4Address, IPv6Network, ip_address

from redis.asyncio import Redis

from reskontra.api.doors.throttle import Throttle
from reskontra.api.settings import Settings

_MINUTE = 60
# Somebody with one IPv6 network has more addresses in it than we could ever count.
_ONE_NETWORK = 64


class Turnstile:
    """Lets everybody through so many times a minute."""

    def __init__(self, redis: Redis, settings: Settings) -> None:
        self._entries = _by_the_minute(redis, settings.entries_per_minute)
        self._visits = _by_the_minute(redis, settings.visits_per_minute)
        self._calls = _by_the_minute(redis, settings.hooks_per_minute)
        self._links = _by_the_minute(redis, settings.visits_per_link_per_minute)

    async def enter(self, address: str) -> None:
        """Count one try to sign up, to log in or to be believed.

        Raises:
            Throttled: There have been too many from this address.
        """
        await self._entries.charge(f"enter:{network_of(address)}", 1)

    async def call(self, address: str, times: int = 1) -> None:
        """Count what a stranger's server tells us.

        Raises:
            Throttled: There has been too much from this address.
        """
        await self._calls.charge(f"call:{network_of(address)}", times)

    async def visit(self, address: str, link: str | None = None) -> None:
        """Count one look at what is shown to people without a session.

        Raises:
            Throttled: There have been too many from this address, or by this link.
        """
        await self._visits.charge(f"visit:{network_of(address)}", 1)
        if link is not None:
            # What opens a door is written nowhere, not even for a minute.
            digest = hashlib.sha256(link.encode()).hexdigest()
            await self._links.charge(f"link:{digest}", 1)


def network_of(address: str) -> str:
    """Whom an address counts for: itself, or for IPv6 the network that one customer is given."""
    try:
        known = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(known, IPv4Address):
        return str(known)
    if known.ipv4_mapped is not None:
        return str(known.ipv4_mapped)
    return str(IPv6Network((known.packed, _ONE_NETWORK), strict=False))


def _by_the_minute(redis: Redis, most: int) -> Throttle:
    return Throttle(redis, size=most, rate=most / _MINUTE, portions=most)
