# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LanguageOverride


class TtsSettings(Model):
    """Required by the platform: default_engine, language_overrides."""

    default_engine: str | None = field("defaultEngine", default=None)
    language_overrides: list[LanguageOverride] | None = field("languageOverrides", default=None)
