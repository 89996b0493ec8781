# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .language_override import LanguageOverride


class TtsSettings(Model):
    """TtsSettings of the Platform API.

    The platform requires: default_engine, language_overrides.
    """

    default_engine: str | None = field("defaultEngine", default=None)
    language_overrides: list[LanguageOverride] | None = field("languageOverrides", default=None)
