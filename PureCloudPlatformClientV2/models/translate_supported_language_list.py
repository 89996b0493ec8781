# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .translate_supported_language import TranslateSupportedLanguage


class TranslateSupportedLanguageList(Model):
    """TranslateSupportedLanguageList of the Platform API."""

    entities: list[TranslateSupportedLanguage] | None = field("entities", default=None)
