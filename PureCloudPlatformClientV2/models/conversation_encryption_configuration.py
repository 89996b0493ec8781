# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ErrorBody


class ConversationEncryptionConfiguration(Model):
    """A conversation encryption configuration, kept at /api/v2/conversations/keyconfigurations/{keyconfigurationsId}.
    Answer of get_conversations_keyconfiguration and 3 more; body of post_conversations_keyconfigurations and 2 more.

    Required by the platform: url, key_configuration_type.
    """

    id: str | None = field("id", default=None)
    url: str | None = field("url", default=None)
    key_configuration_type: Literal[
        "KmsSymmetric", "LocalKeyManager", "Native", "None",
    ] | str | None = field("keyConfigurationType", default=None)
    last_error: ErrorBody | None = field("lastError", default=None)
    self_uri: str | None = field("selfUri", default=None)
