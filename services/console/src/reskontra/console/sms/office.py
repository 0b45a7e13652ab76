"""The text messages that were taken, kept in a file that outlives the process."""

import json
import secrets
import threading
from dataclasses import asdict, dataclass
from pathlib import Path

from reskontra.domain.delivery.sms_segments import SmsSize, sms_size
from reskontra.domain.kernel import clock

# Numbers that practise failure; both are among those that PTS has set aside for fiction.
REFUSED_NUMBER = "+46701740698"
UNREACHABLE_NUMBER = "+46701740699"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenMessage:
    """A text message as it was handed over."""

    id: str
    created: str
    sender: str
    recipient: str
    text: str

    @property
    def size(self) -> SmsSize:
        return sms_size(self.text)

    @property
    def words(self) -> list[tuple[str, bool]]:
        """Its words, and which of them phones show as links."""
        return [(word, word.startswith(("http://", "https://"))) for word in self.text.split(" ")]

    @property
    def outcome(self) -> str:
        """What becomes of it."""
        return "failed" if self.recipient == UNREACHABLE_NUMBER else "delivered"


class Office:
    """A file of messages; used from several threads."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "messages.jsonl"
        self._turn = threading.Lock()
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, sender: str, recipient: str, text: str) -> TakenMessage:
        """Keep a message, on disk before the sender is answered."""
        created = clock.now().replace(tzinfo=None).isoformat(timespec="microseconds")
        message = TakenMessage(
            id=f"s{secrets.token_hex(16)}",
            created=created,
            sender=sender,
            recipient=recipient,
            text=text,
        )
        with self._turn, self._file.open("a") as file:
            file.write(json.dumps(asdict(message)) + "\n")
        return message

    def messages(self) -> list[TakenMessage]:
        """All messages, the latest first."""
        with self._turn:
            lines = self._file.read_text().splitlines() if self._file.exists() else []
        return [TakenMessage(**json.loads(line)) for line in reversed(lines)]
