"""How an account at 46elks is named."""

import pytest

from reskontra.workers.connectors.elks46.manifest import ElksAccount
from reskontra.workers.dialling import AddressUnknown


@pytest.mark.parametrize(
    ("url", "messages"),
    [
        ("elks46://u1:p%40w@api.46elks.com", "https://api.46elks.com/a1/sms"),
        ("elks46://u1:p%40w@localhost:8123", "http://localhost:8123/a1/sms"),
    ],
)
def test_the_url_tells_who_pays_and_where_to_ask(url: str, messages: str) -> None:
    account = ElksAccount.from_url(url)
    assert (account.name, account.secret, account.messages) == ("u1", "p@w", messages)
    assert "p@w" not in repr(account)


@pytest.mark.parametrize("url", ["", "elks46://api.46elks.com", "https://a:b@c", "elks46://a@b"])
def test_an_account_has_a_name_and_a_secret(url: str) -> None:
    with pytest.raises(AddressUnknown):
        ElksAccount.from_url(url)
