# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TtsEngineEntity


class TtsVoiceEntity(Model):
    """A text-to-speech voice entity, kept at /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}.
    Answer of get_integrations_speech_tts_engine_voice.

    Required by the platform: gender, language, engine.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    gender: str | None = field("gender", default=None)
    language: str | None = field("language", default=None)
    engine: TtsEngineEntity | None = field("engine", default=None)
    is_default: bool | None = field("isDefault", default=None)
    self_uri: str | None = field("selfUri", default=None)
