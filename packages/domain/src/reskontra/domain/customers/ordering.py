"""In which order ways to a customer are tried: the firm's own, and that of single customers."""

from collections.abc import Sequence
from typing import Final

from reskontra.domain.customers.refusals import ChannelNamedTwice
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refusal, Required

# What costs the receiver least to book comes first, and paper last.
USUAL_ORDER: Final = (Channel.PEPPOL, Channel.EMAIL, Channel.SMS, Channel.LETTER)


def reasons_not_to_order(channels: Sequence[Channel]) -> list[Refusal]:
    """Why this is no order: a channel that is left out is not tried, and one must be left."""
    if not channels:
        return [Required(path=("channels",))]
    is_twice = len(set(channels)) < len(channels)
    return [ChannelNamedTwice(path=("channels",))] if is_twice else []
