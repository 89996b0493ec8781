# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LanguageOverride


class TtsSettings(Model):
    """Given by get_integrations_speech_tts_settings and 1 more; taken by put_integrations_speech_tts_settings.

    Required by the platform: default_engine, language_overrides.
    """

    default_engine: str | None = field("defaultEngine", default=None)
    language_overrides: list[LanguageOverride] | None = field("languageOverrides", default=None)
