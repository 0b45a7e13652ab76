"""Which sessions an operation began and ended, for the browser that keeps one in a cookie."""

from dataclasses import dataclass, field

from reskontra.tenancy.ids import SessionId
from reskontra.tenancy.sessions import SignedIn


@dataclass(slots=True)
class SessionNews:
    """What the fields of one operation did, the last word counting."""

    begun: SignedIn | None = None
    ended: set[str] = field(default_factory=set)

    def begin(self, signed_in: SignedIn) -> None:
        """Note a session that has just begun."""
        self.begun = signed_in

    def end(self, *session_ids: SessionId) -> None:
        """Note sessions that are over."""
        self.ended.update(str(each) for each in session_ids)

    @property
    def to_keep(self) -> SignedIn | None:
        """The session that the browser shall keep from now on, if a new one."""
        if self.begun is None or str(self.begun.session_id) in self.ended:
            return None
        return self.begun

    def is_over(self, session_id: str) -> bool:
        """Whether a session that was shown has ended."""
        return session_id in self.ended
