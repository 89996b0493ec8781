# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AvailableTranslations(Model):
    """Available translations: organization specific and builtin. Answer of get_languages_translations."""

    org_specific: list[str] | None = field("orgSpecific", default=None)
    builtin: list[str] | None = field("builtin", default=None)
