"""A leaky bucket for each credential, kept in Redis and leased to processes in portions."""

import asyncio
import logging
import math
import time
from collections import OrderedDict
from dataclasses import dataclass, field

from redis.asyncio import Redis
from redis.exceptions import RedisError

from reskontra.api.errors import Throttled

_log = logging.getLogger(__name__)
_PORTIONS = 8
_KEPT = 10_000

# Takes up to ARGV[3] points, at least ARGV[4]; answers what was taken (or -1) and what is left.
_TAKE = """
local now = redis.call('TIME')
local at = now[1] + now[2] / 1000000
local size, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local wanted, needed = tonumber(ARGV[3]), tonumber(ARGV[4])
local known = redis.call('HMGET', KEYS[1], 'left', 'at')
local left = tonumber(known[1] or size)
left = math.min(size, left + math.max(0, at - tonumber(known[2] or at)) * rate)
local taken = -1
if left >= needed then taken = math.min(wanted, left) end
if taken > 0 then left = left - taken end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', tostring(at))
redis.call('EXPIRE', KEYS[1], math.ceil(size / rate) + 60)
return {tostring(taken), tostring(left)}
"""


@dataclass(slots=True)
class _Lease:
    """Points that this process may spend for one credential without asking again."""

    points: float
    left: float
    at: float
    renewing: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(frozen=True, slots=True)
class Charge:
    """What an operation was charged before it ran."""

    key: str
    requested: int


class Throttle:
    """Charges operations to credentials; never open, even when Redis is away."""

    def __init__(self, redis: Redis, *, size: int, rate: float, portions: int = _PORTIONS) -> None:
        self._take = redis.register_script(_TAKE)
        self._size, self._rate = size, rate
        self._portion = size // portions
        self._leases: OrderedDict[str, _Lease] = OrderedDict()

    async def charge(self, key: str, points: int) -> Charge:
        """Take the points of an operation.

        Raises:
            Throttled: There are not so many; ``retry_after`` tells when there will be.
        """
        lease = self._lease(key)
        while lease.points < points:
            async with lease.renewing:  # those who come together renew once
                if lease.points < points:
                    await self._renew(key, points, lease)
        lease.points -= points
        return Charge(key, points)

    def settle(self, charge: Charge, actual: int) -> dict[str, int]:
        """Give back what was not used; what to tell the caller about it."""
        lease = self._leases.get(charge.key)
        available = 0.0
        if lease is not None:
            lease.points += charge.requested - actual
            restored = (time.monotonic() - lease.at) * self._rate
            available = min(self._size, lease.points + lease.left + restored)
        return {
            "requested": charge.requested,
            "actual": actual,
            "available": max(0, int(available)),
            "restorePerSecond": int(self._rate),
        }

    def _lease(self, key: str) -> _Lease:
        lease = self._leases.get(key)
        if lease is None:
            lease = _Lease(0, 0, time.monotonic())
            self._remember(key, lease)
        return lease

    async def _renew(self, key: str, points: int, lease: _Lease) -> None:
        held = lease.points
        wanted = max(self._portion, points)
        taken, left = await self._taken(key, wanted - held, points - held)
        if taken < 0:
            wait = math.ceil(max(1.0, (points - held - left) / self._rate))
            raise Throttled(retry_after=wait)
        lease.points += taken
        lease.left, lease.at = left, time.monotonic()
        self._remember(key, lease)

    def _remember(self, key: str, lease: _Lease) -> None:
        self._leases[key] = lease
        self._leases.move_to_end(key)
        if len(self._leases) > _KEPT:
            self._leases.popitem(last=False)

    async def _taken(self, key: str, wanted: float, needed: float) -> tuple[float, float]:
        arguments = [self._size, self._rate, wanted, needed]
        try:
            taken, left = await self._take(keys=[f"bucket:{key}"], args=arguments)
        except (RedisError, OSError):
            _log.warning("redis is away; charging by the small bucket of this process")
            return self._taken_here(key, needed)
        return float(taken), float(left)

    def _taken_here(self, key: str, needed: float) -> tuple[float, float]:
        """Without Redis a process gives each credential a quarter, on its own account."""
        here = f"here:{key}"
        now = time.monotonic()
        size = max(1.0, self._size / 4)
        lease = self._leases.get(here)
        if lease is None:
            lease = _Lease(size, 0, now)
            self._remember(here, lease)
        lease.points = min(size, lease.points + (now - lease.at) * self._rate / 4)
        lease.at = now
        if lease.points < needed:
            return -1, lease.points
        lease.points -= needed
        return needed, lease.points
