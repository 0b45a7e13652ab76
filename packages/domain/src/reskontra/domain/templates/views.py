"""The words of a message as others see them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates.ids import TemplateVersionId


class Purpose(StrEnum):
    """A kind of message that firms may write in their own words."""

    INVOICE_MAIL = "INVOICE_MAIL"
    CREDIT_NOTE_MAIL = "CREDIT_NOTE_MAIL"
    PRO_FORMA_MAIL = "PRO_FORMA_MAIL"
    CONSENT_MAIL = "CONSENT_MAIL"
    OFFER_MAIL = "OFFER_MAIL"
    BOOKING_MAIL = "BOOKING_MAIL"
    MOVED_BOOKING_MAIL = "MOVED_BOOKING_MAIL"
    HAND_OVER_MAIL = "HAND_OVER_MAIL"
    SERIES_BOOKING_MAIL = "SERIES_BOOKING_MAIL"
    CALL_OFF_MAIL = "CALL_OFF_MAIL"
    REPORT_REMINDER_MAIL = "REPORT_REMINDER_MAIL"
    REJECTION_MAIL = "REJECTION_MAIL"
    APPROVAL_TAKEN_BACK_MAIL = "APPROVAL_TAKEN_BACK_MAIL"
    CONFIRMATION_MAIL = "CONFIRMATION_MAIL"
    MOVED_CONFIRMATION_MAIL = "MOVED_CONFIRMATION_MAIL"
    SERIES_CONFIRMATION_MAIL = "SERIES_CONFIRMATION_MAIL"
    CHANGE_ANSWER_MAIL = "CHANGE_ANSWER_MAIL"
    APPROVAL_MAIL = "APPROVAL_MAIL"
    APPROVAL_REMINDER_MAIL = "APPROVAL_REMINDER_MAIL"
    INVOICE_SMS = "INVOICE_SMS"
    CREDIT_NOTE_SMS = "CREDIT_NOTE_SMS"
    OFFER_SMS = "OFFER_SMS"
    BOOKING_SMS = "BOOKING_SMS"
    MOVED_BOOKING_SMS = "MOVED_BOOKING_SMS"
    HAND_OVER_SMS = "HAND_OVER_SMS"
    SERIES_BOOKING_SMS = "SERIES_BOOKING_SMS"
    CALL_OFF_SMS = "CALL_OFF_SMS"
    REPORT_REMINDER_SMS = "REPORT_REMINDER_SMS"
    REJECTION_SMS = "REJECTION_SMS"
    APPROVAL_TAKEN_BACK_SMS = "APPROVAL_TAKEN_BACK_SMS"
    CONFIRMATION_SMS = "CONFIRMATION_SMS"
    MOVED_CONFIRMATION_SMS = "MOVED_CONFIRMATION_SMS"
    SERIES_CONFIRMATION_SMS = "SERIES_CONFIRMATION_SMS"
    CHANGE_ANSWER_SMS = "CHANGE_ANSWER_SMS"
    APPROVAL_SMS = "APPROVAL_SMS"
    APPROVAL_REMINDER_SMS = "APPROVAL_REMINDER_SMS"

    @property
    def channel(self) -> Channel:
        """The way by which it goes."""
        return Channel.SMS if self.endswith("_SMS") else Channel.EMAIL

    @classmethod
    def of(cls, template: str, channel: Channel) -> "Purpose":
        """The kind of a parcel's message, such as ``invoice`` by mail."""
        return cls(f"{template}_{'sms' if channel is Channel.SMS else 'mail'}".upper())


class WordsField(StrEnum):
    """A part of a message that is written by itself."""

    SUBJECT = "subject"
    PREVIEW = "preview"
    HEADING = "heading"
    BODY = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is written, with variables. A text message has a body and nothing beside it."""

    body: str
    subject: str = ""
    preview: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """The words in force. Version 0 has never been changed."""

    purpose: Purpose
    locale: str
    version: int
    words: Words
    is_shipped: bool
    changed_at: datetime | None = None

    def frozen(self) -> Mapping[str, Fact]:
        """As a parcel keeps them."""
        return {"version": self.version, **asdict(self.words)}


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateVersion:
    """What somebody once wrote; ``words`` is None where they went back to those shipped."""

    id: TemplateVersionId
    purpose: Purpose
    locale: str
    version: int
    words: Words | None
    actor_kind: str
    actor_id: str
    created_at: datetime


def thawed(frozen: Mapping[str, Fact]) -> Words:
    """Read what ``Template.frozen`` wrote."""
    return Words(**{each: str(frozen.get(each) or "") for each in WordsField})
