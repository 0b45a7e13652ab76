"""Put a message into the mail room in the words of this moment; later ones do not reach it."""

from dataclasses import replace

from reskontra.domain.delivery.commands import post_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import NewParcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates.queries import template
from reskontra.domain.templates.views import Purpose
from reskontra.domain.templates.writing import written_sms


async def post_worded(new: NewParcel) -> ParcelId:
    """Post a parcel with its words; what a text message says is written out already here.

    By a way that brings a page alone there is nothing to say.
    """
    if new.channel not in {Channel.EMAIL, Channel.SMS}:
        return await post_parcel(new)
    said = await template(Purpose.of(new.template, new.channel), new.locale)
    worded = replace(new, words=said.frozen())
    if new.channel is Channel.SMS:
        text = written_sms(said.purpose, said.words, new.facts, new.locale).text
        worded = replace(worded, facts={**new.facts, "text": text})
    return await post_parcel(worded)
