"""Put messages into the mail room in the words of this moment; later ones do not reach them."""

from collections.abc import Sequence
from dataclasses import replace

from reskontra.domain.delivery.commands import post_parcels
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import NewParcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates.queries import template
from reskontra.domain.templates.views import Purpose, Template
from reskontra.domain.templates.writing import written_sms


async def post_worded(new: NewParcel) -> ParcelId:
    """Post a parcel with its words; what a text message says is written out already here.

    By a way that brings a page alone there is nothing to say.
    """
    (parcel_id,) = await post_all_worded([new])
    return parcel_id


async def post_all_worded(parcels: Sequence[NewParcel]) -> list[ParcelId]:
    """Post many parcels, each with its words; those that say the same are asked for once."""
    asked = dict.fromkeys(key for new in parcels if (key := _said_by(new)))
    said = {key: await template(*key) for key in asked}
    keyed = [(new, _said_by(new)) for new in parcels]
    return await post_parcels([_worded(new, said[key]) if key else new for new, key in keyed])


def _said_by(new: NewParcel) -> tuple[Purpose, str] | None:
    if new.channel not in {Channel.EMAIL, Channel.SMS}:
        return None
    return Purpose.of(new.template, new.channel), new.locale


def _worded(new: NewParcel, said: Template) -> NewParcel:
    worded = replace(new, words=said.frozen())
    if new.channel is Channel.SMS:
        text = written_sms(said.purpose, said.words, new.facts, new.locale).text
        worded = replace(worded, facts={**new.facts, "text": text})
    return worded
