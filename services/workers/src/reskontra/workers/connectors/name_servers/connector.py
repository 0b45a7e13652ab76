"""Name servers as we ask them: tells silence from absence."""

import logging

from dns.exception import DNSException
from typing_extensions import override

from reskontra.domain.delivery.mail_records import RecordType, Seen
from reskontra.workers.connectors.name_servers.client import ResolverClient
from reskontra.workers.connectors.name_servers.manifest import NameServerAddress
from reskontra.workers.connectors.name_servers.mapping import values_of
from reskontra.workers.ports.name_servers import NameServers

_log = logging.getLogger(__name__)


class AskedNameServers(NameServers):
    """Asks anew each time: somebody waits to see that a record is there at last."""

    def __init__(self, servers: str, client: ResolverClient | None = None) -> None:
        self._client = client or ResolverClient(NameServerAddress.listed(servers))

    @override
    async def look_up(self, host: str, kind: RecordType) -> Seen:
        try:
            return Seen(values_of(await self._client.ask(host, kind)))
        except (DNSException, OSError) as silence:
            _log.info("name servers say nothing: %s", type(silence).__name__)
            return Seen(None)
