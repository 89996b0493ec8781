# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotTextModeConstraints(Model):
    """Part of TextBotModeConstraints.

    Required by the platform: language_preferences.
    """

    language_preferences: list[str] | None = field("languagePreferences", default=None)
    no_input_timeout_milliseconds: int | None = field("noInputTimeoutMilliseconds", default=None)
