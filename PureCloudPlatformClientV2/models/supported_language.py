# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportedLanguage(Model):
    """One of the supported languages of a flow. In Flow and 2 more."""

    language: str | None = field("language", default=None)
    is_default: bool | None = field("isDefault", default=None)
