# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LocalEncryptionConfiguration(Model):
    """Part of EncryptionKey.

    Required by the platform: url, api_id, api_key.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    url: str | None = field("url", default=None)
    api_id: str | None = field("apiId", default=None)
    api_key: str | None = field("apiKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
