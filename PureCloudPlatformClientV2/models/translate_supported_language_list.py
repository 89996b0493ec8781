# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TranslateSupportedLanguage


class TranslateSupportedLanguageList(Model):
    """Given by get_speechandtextanalytics_translations_languages."""

    entities: list[TranslateSupportedLanguage] | None = field("entities", default=None)
