"""A firm's mail key: the public half for everybody, the other for its firm alone."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key, load_pem_private_key

from reskontra.domain.delivery.sending_domain_views import SendingKey
from reskontra.tenancy.mail_keys import new_mail_key, private_mail_key
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.sealed import SealBroken

SECRET, TENANT = "a secret of sufficient length", TenantId.new()


def test_both_halves_belong_together_and_one_is_sealed() -> None:
    pair = new_mail_key(SECRET, TENANT)
    key = SendingKey(domain="firman.se", address="faktura@firman.se", sealed=pair.sealed)
    public = load_der_public_key(base64.b64decode(pair.public))
    private = load_pem_private_key(private_mail_key(SECRET, TENANT, key), None)

    assert isinstance(public, RSAPublicKey)
    assert public == private.public_key()
    assert public.key_size == 2048
    with pytest.raises(SealBroken):
        private_mail_key(SECRET, TenantId.new(), key)
