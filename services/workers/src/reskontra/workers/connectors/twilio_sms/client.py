"""Two requests to Twilio, and no patience beyond a few seconds."""

from collections.abc import Mapping

from reskontra.workers.connectors.twilio_sms.manifest import TwilioAccount
from reskontra.workers.dialling import Answer, Line

_ALTOGETHER_S = 20.0
_LONGEST_ANSWER = 1_000_000


class TwilioClient:
    """Speaks for one account."""

    def __init__(self, account: TwilioAccount, seconds: float = _ALTOGETHER_S) -> None:
        self._messages = account.messages
        credentials = (account.name, account.secret)
        self._line = Line(seconds=seconds, longest=_LONGEST_ANSWER, credentials=credentials)

    async def make(self, form: Mapping[str, str]) -> Answer:
        """Post one message."""
        return await self._line.ask("POST", self._messages, data=form)

    async def listed(self, query: Mapping[str, str]) -> Answer:
        """Ask for the latest messages."""
        return await self._line.ask("GET", self._messages, params=query)
