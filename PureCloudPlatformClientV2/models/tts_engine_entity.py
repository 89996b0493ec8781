# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TtsVoiceEntity


class TtsEngineEntity(Model):
    """A text-to-speech engine entity, kept at /api/v2/integrations/speech/tts/engines/{engineId}. Answer of
    get_integrations_speech_tts_engine.

    Required by the platform: languages, output_formats.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    languages: list[str] | None = field("languages", default=None)
    output_formats: list[str] | None = field("outputFormats", default=None)
    voices: list[TtsVoiceEntity] | None = field("voices", default=None)
    is_default: bool | None = field("isDefault", default=None)
    is_secure: bool | None = field("isSecure", default=None)
    self_uri: str | None = field("selfUri", default=None)
