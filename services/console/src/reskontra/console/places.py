"""Where things are: the checkout, and the one folder that holds all state."""

from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[5]
WEB = Path("services") / "web"
WEB_ROOT = WEB / "dist"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one house; a test gives it a folder of its own."""

    state: Path = CHECKOUT / ".reskontra"

    @property
    def logs(self) -> Path:
        return self.state / "logs"

    @property
    def archive(self) -> Path:
        return self.state / "archive"

    @property
    def mails(self) -> Path:
        return self.state / "mails"

    @property
    def texts(self) -> Path:
        return self.state / "text-messages"

    @property
    def e_invoices(self) -> Path:
        """What would have gone into the Peppol network; the workers make the folder."""
        return self.state / "e-invoices"

    def made(self) -> "Places":
        """Make the folders that are missing."""
        for folder in (self.state, self.logs, self.archive, self.mails, self.texts):
            folder.mkdir(parents=True, exist_ok=True)
        return self
