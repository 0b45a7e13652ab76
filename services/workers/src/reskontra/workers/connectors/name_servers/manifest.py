"""What the operator tells us about name servers: their addresses, or nothing."""

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final, Self

_PORT: Final = 53


class NameServerUnknown(ValueError):
    """What was named is no address of a name server."""


@dataclass(frozen=True, slots=True)
class NameServerAddress:
    """One server, by the number of its address: a name would have to be asked for first."""

    host: str
    port: int = _PORT

    @classmethod
    def listed(cls, text: str) -> tuple[Self, ...]:
        """Read ``192.0.2.1, 192.0.2.2:5353, [2001:db8::1]:53``; nothing is the machine's own.

        Raises:
            NameServerUnknown: One of them is no such address.
        """
        return tuple(cls._read(one.strip()) for one in text.split(",") if one.strip())

    @classmethod
    def _read(cls, text: str) -> Self:
        host, port = _parted(text)
        try:
            return cls(str(ip_address(host)), int(port or _PORT))
        except ValueError:
            raise NameServerUnknown(f"write 192.0.2.1 or 192.0.2.1:53, not {text}") from None


def _parted(text: str) -> tuple[str, str]:
    if text.startswith("[") and "]" in text:
        host, _, port = text[1:].partition("]")
        return host, port.removeprefix(":")
    host, _, port = text.partition(":") if text.count(":") == 1 else (text, "", "")
    return host, port
