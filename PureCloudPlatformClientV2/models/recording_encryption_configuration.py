# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ErrorBody


class RecordingEncryptionConfiguration(Model):
    """A recording encryption configuration, kept at /api/v2/recording/keyconfigurations/{keyConfigurationId}. Answer of
    get_recording_keyconfiguration and 3 more; body of post_recording_keyconfigurations and 2 more.

    Required by the platform: url, key_configuration_type.
    """

    id: str | None = field("id", default=None)
    url: str | None = field("url", default=None)
    api_id: str | None = field("apiId", default=None)
    api_key: str | None = field("apiKey", default=None)
    key_configuration_type: Literal[
        "KmsSymmetric", "LocalKeyManager", "Native", "None",
    ] | str | None = field("keyConfigurationType", default=None)
    last_error: ErrorBody | None = field("lastError", default=None)
    self_uri: str | None = field("selfUri", default=None)
