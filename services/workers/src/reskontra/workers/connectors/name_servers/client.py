"""One question to name servers, and no patience beyond a few seconds."""

from collections.abc import Sequence

from dns.asyncresolver import Resolver
from dns.nameserver import Do53Nameserver, Nameserver
from dns.rdata import Rdata
from dns.resolver import NXDOMAIN, NoAnswer

from reskontra.workers.connectors.name_servers.manifest import NameServerAddress

_ALTOGETHER_S = 10.0


class ResolverClient:
    """Asks the servers that are named, or those of this machine."""

    def __init__(
        self, servers: Sequence[NameServerAddress], seconds: float = _ALTOGETHER_S
    ) -> None:
        self._servers = servers
        self._seconds = seconds

    async def ask(self, host: str, kind: str) -> Sequence[Rdata]:
        """Every record of a kind at a name, also at the end of aliases; none if there is none.

        Raises:
            dns.exception.DNSException: Nobody answered, or nobody could.
        """
        try:
            answer = await self._resolver().resolve(f"{host}.", kind, lifetime=self._seconds)
        except (NXDOMAIN, NoAnswer):
            return ()
        return list(answer)

    def _resolver(self) -> Resolver:
        resolver = Resolver(configure=not self._servers)
        if self._servers:
            named: list[str | Nameserver] = [
                Do53Nameserver(one.host, one.port) for one in self._servers
            ]
            resolver.nameservers = named
        return resolver
