# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SupportedLanguage(Model):
    language: str | None = field("language", default=None)
    is_default: bool | None = field("isDefault", default=None)
