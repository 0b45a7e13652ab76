"""Words filled in, to be seen before they are sent."""

from typing import Self

import strawberry

from reskontra.api.delivery.sms_types import SmsPreview
from reskontra.api.scalars import EmailAddress
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.templates.laying_out import Mail


@strawberry.type
class MailPreview:
    """A mail as it would leave (förhandsgranskning)."""

    sender: str
    reply_to: EmailAddress | None
    subject: str
    text: str = strawberry.field(description="For those who read mail without HTML.")
    html: str = strawberry.field(description="Show it in a frame that runs nothing.")

    @classmethod
    def of(cls, mail: Mail, company: CompanyProfile) -> Self:
        reply_to = company.mail_reply_to_shown
        return cls(
            sender=company.mail_sender_shown,
            reply_to=EmailAddress(reply_to) if reply_to else None,
            subject=mail.subject,
            text=mail.text,
            html=mail.html,
        )


@strawberry.type
class TemplateProblem:
    """What is wrong with words as they stand (fel)."""

    field: str = strawberry.field(description="As in `TemplateWords`.")
    message: str = strawberry.field(description="For people, in the caller's language.")
    line: int | None
    column: int | None


@strawberry.type
class TemplatePreview:
    """Words filled in, or what is wrong with them."""

    problems: list[TemplateProblem]
    is_of_latest: bool = strawberry.field(
        description="Whether it is of a real document, and not of a made-up one."
    )
    mail: MailPreview | None = None
    sms: SmsPreview | None = None
