# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LanguageOverride(Model):
    """Part of TtsSettings.

    Required by the platform: language, engine, voice.
    """

    language: str | None = field("language", default=None)
    engine: str | None = field("engine", default=None)
    voice: str | None = field("voice", default=None)
