# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SupportedLanguage(Model):
    """SupportedLanguage of the Platform API."""

    language: str | None = field("language", default=None)
    is_default: bool | None = field("isDefault", default=None)
