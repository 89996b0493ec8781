# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LanguageOverride(Model):
    """LanguageOverride of the Platform API.

    The platform requires: language, engine, voice.
    """

    language: str | None = field("language", default=None)
    engine: str | None = field("engine", default=None)
    voice: str | None = field("voice", default=None)
