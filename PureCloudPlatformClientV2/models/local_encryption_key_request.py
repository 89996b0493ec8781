# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LocalEncryptionKeyRequest(Model):
    """A local encryption key: configuration id, public key and keypair id. Body of post_recording_localkeys.

    Required by the platform: config_id, public_key, keypair_id.
    """

    config_id: str | None = field("configId", default=None)
    public_key: str | None = field("publicKey", default=None)
    keypair_id: str | None = field("keypairId", default=None)
