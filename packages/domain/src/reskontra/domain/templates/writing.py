"""A message of a kind, written: its words filled in with what its parcel knows."""

from collections.abc import Mapping
from typing import Final

from reskontra.domain.delivery.sms_segments import sms_size
from reskontra.domain.delivery.sms_writing import SmsText, sms_text
from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.templates.filling import filled
from reskontra.domain.templates.laying_out import Frame, Mail, laid_out
from reskontra.domain.templates.shipped import furniture_of, sms_test_words
from reskontra.domain.templates.values import values_of
from reskontra.domain.templates.views import Purpose, Words

Facts = Mapping[str, Fact]

_SENDER_FIRST: Final = "{{firm_name}}: "


def written_mail(
    purpose: Purpose, words: Words, facts: Facts, locale: str, *, is_test: bool = False
) -> Mail:
    """The mail that a parcel with these facts brings."""
    around = furniture_of(purpose, locale)
    values = values_of(purpose, facts, locale)
    if around.consent_question:
        values["consent_question"] = filled(around.consent_question, values)
    told = {label: values[name] for name, label in around.details.items()}
    frame = Frame(
        foot=around.foot,
        details={label: value for label, value in told.items() if value},
        button=around.button,
        notice=around.test_notice if is_test else "",
        mark=f"[{around.test}]" if is_test else "",
    )
    return laid_out(words, values, frame, locale if locale in LOCALES else "en")


def written_sms(purpose: Purpose, words: Words, facts: Facts, locale: str) -> SmsText:
    """The text message about what these facts tell.

    Phones show the sender anyhow: a name in front of everything is left out where it would make
    the message longer.
    """
    values = values_of(purpose, facts, locale)
    whole = sms_text(filled(words.body, values))
    if not words.body.startswith(_SENDER_FIRST):
        return whole
    without = sms_text(filled(words.body.removeprefix(_SENDER_FIRST), values))
    return min(whole, without, key=lambda text: sms_size(text.text).segments)


def tried_sms(firm_name: str, locale: str) -> SmsText:
    """The text message by which a firm tries them out."""
    return sms_text(filled(sms_test_words(locale), {"firm_name": firm_name}))
