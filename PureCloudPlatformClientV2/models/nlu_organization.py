# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportedLanguagesInfoDefinition


class NluOrganization(Model):
    """Given by get_languageunderstanding_settings."""

    limits: dict[str, int] | None = field("limits", default=None)
    supported_languages_info: list[SupportedLanguagesInfoDefinition] | None = field(
        "supportedLanguagesInfo", default=None
    )
