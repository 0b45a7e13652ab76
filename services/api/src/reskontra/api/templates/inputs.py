"""What may be asked of the words of messages."""

import strawberry

from reskontra.api.scalars import Locale
from reskontra.api.templates.types import TemplatePurpose
from reskontra.domain.templates.views import Words


@strawberry.input
class TemplateWordsInput:
    """What is written, with variables; a text message has its body alone."""

    body: str
    subject: str = ""
    preview: str = ""
    heading: str = ""

    def value(self) -> Words:
        return Words(
            body=self.body, subject=self.subject, preview=self.preview, heading=self.heading
        )


@strawberry.input
class TemplateChangeInput:
    """Other words for a kind of message in a language."""

    purpose: TemplatePurpose
    locale: Locale
    expected_version: int
    words: TemplateWordsInput


@strawberry.input
class TemplateResetInput:
    """Back to the words as shipped."""

    purpose: TemplatePurpose
    locale: Locale
    expected_version: int


@strawberry.input
class TemplateRestoreInput:
    """Back to what was written then; version 0 is what was shipped."""

    purpose: TemplatePurpose
    locale: Locale
    expected_version: int
    version: int


@strawberry.input
class MailTestSendInput:
    """A mail to one's own address, in words that need not have been saved (provmejl)."""

    purpose: TemplatePurpose
    locale: Locale
    words: TemplateWordsInput
