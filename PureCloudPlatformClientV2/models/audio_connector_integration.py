# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AudioConnectorIntegration(Model):
    """Reference to an audio connector integration by its id, its name and its address. Answer of
    get_integrations_speech_audioconnector_integration_id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
