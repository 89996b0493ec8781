# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import User


class EncryptionKey(Model):
    """An encryption key: name, create date, keydata summary and 6 more. Answer of post_recording_localkeys and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    create_date: datetime | None = field("createDate", default=None)
    keydata_summary: str | None = field("keydataSummary", default=None)
    user: User | None = field("user", default=None)
    local_encryption_configuration: LocalEncryptionConfiguration | None = field(
        "localEncryptionConfiguration", default=None
    )
    key_configuration_type: Literal[
        "KmsSymmetric", "LocalKeyManager", "Native", "None",
    ] | str | None = field("keyConfigurationType", default=None)
    kms_key_arn: str | None = field("kmsKeyArn", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LocalEncryptionConfiguration(Model):
    """Local encryption configuration of an encryption key. In EncryptionKey.

    Required by the platform: url, api_id, api_key.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    url: str | None = field("url", default=None)
    api_id: str | None = field("apiId", default=None)
    api_key: str | None = field("apiKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
