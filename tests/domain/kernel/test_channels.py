"""Channels are stored by name, so their names never change."""

from reskontra.domain.kernel.channels import Channel


def test_channels_keep_their_names() -> None:
    assert [str(channel) for channel in Channel] == ["EMAIL", "PEPPOL", "SMS", "LETTER"]
