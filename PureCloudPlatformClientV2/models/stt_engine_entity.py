# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SttEngineEntity(Model):
    """A speech-to-text engine entity, kept at /api/v2/integrations/speech/stt/engines/{engineId}. Answer of
    get_integrations_speech_stt_engine.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    grammar_based: bool | None = field("grammarBased", default=None)
    self_uri: str | None = field("selfUri", default=None)
