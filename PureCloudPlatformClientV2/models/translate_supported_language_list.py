# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TranslateSupportedLanguage(Model):
    """One of the items of a translate supported language list. In TranslateSupportedLanguageList.

    Required by the platform: language_name, language_code.
    """

    language_name: str | None = field("languageName", default=None)
    language_code: str | None = field("languageCode", default=None)


class TranslateSupportedLanguageList(Model):
    """List of translate supported languages. Answer of get_speechandtextanalytics_translations_languages."""

    entities: list[TranslateSupportedLanguage] | None = field("entities", default=None)
