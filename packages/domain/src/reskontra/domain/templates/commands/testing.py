"""Send a message to oneself. No invoice is part of it, and none comes to know of it."""

from dataclasses import asdict
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.commands import post_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.queries import posted_for
from reskontra.domain.delivery.views import NewParcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago
from reskontra.domain.kernel.limits import locale_reasons
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION
from reskontra.domain.templates.checking import reasons_not_to_use, tidied
from reskontra.domain.templates.sample import sample_facts
from reskontra.domain.templates.testing import (
    MAIL_TEST,
    SMS_TEST,
    TESTED_WITHIN,
    reasons_not_to_text,
    too_many,
)
from reskontra.domain.templates.views import Purpose, Words
from reskontra.domain.templates.writing import tried_sms

# Two at once would both be the same test, and one more than there may be.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' test ' || $1, 0))
"""


async def post_test_message(company: CompanyProfile, to: str) -> ParcelId:
    """Post a text message that shows how they look; whoever asks is awake."""
    lately, ever = await _posted(company, SMS_TEST)
    refuse_if(reasons_not_to_text(to, lately))
    number = mobile_number(to)
    return await post_parcel(
        NewParcel(
            purpose=SMS_TEST,
            subject=str(company.id),
            channel=Channel.SMS,
            recipient=number.e164 if number else to,
            template=SMS_TEST.lower(),
            locale=company.locale,
            facts={"text": tried_sms(company.name, company.locale).text},
            generation=1 + ever,
            is_urgent=True,
        )
    )


async def post_test_mail(
    company: CompanyProfile, to: str, purpose: Purpose, locale: str, words: Words
) -> ParcelId:
    """Post a mail with made-up facts and these words, which need not have been saved."""
    refuse_if(locale_reasons(locale, ("locale",)))
    new = tidied(words, purpose)
    refuse_if(reasons_not_to_use(new, purpose))
    lately, ever = await _posted(company, MAIL_TEST)
    refuse_if(too_many(lately))
    return await post_parcel(
        NewParcel(
            purpose=MAIL_TEST,
            subject=str(company.id),
            channel=Channel.EMAIL,
            recipient=to,
            template=purpose.removesuffix("_MAIL").lower(),
            locale=locale,
            facts=sample_facts(company, locale),
            words={**asdict(new), "is_test": True},
            generation=1 + ever,
            is_urgent=True,
        )
    )


async def _posted(company: CompanyProfile, purpose: str) -> tuple[int, int]:
    """How many tests there were lately, and how many ever; there are no more until this ends."""
    await get_connection(CONNECTION).execute_query(_HOLD, [purpose])
    return await posted_for(str(company.id), purpose, ago(TESTED_WITHIN))
