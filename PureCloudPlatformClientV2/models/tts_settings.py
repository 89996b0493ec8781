# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LanguageOverride(Model):
    """One of the language overrides of text-to-speech settings. In TtsSettings.

    Required by the platform: language, engine, voice.
    """

    language: str | None = field("language", default=None)
    engine: str | None = field("engine", default=None)
    voice: str | None = field("voice", default=None)


class TtsSettings(Model):
    """Text-to-speech settings: default engine and language overrides. Answer of get_integrations_speech_tts_settings
    and 1 more; body of put_integrations_speech_tts_settings.

    Required by the platform: default_engine, language_overrides.
    """

    default_engine: str | None = field("defaultEngine", default=None)
    language_overrides: list[LanguageOverride] | None = field("languageOverrides", default=None)
