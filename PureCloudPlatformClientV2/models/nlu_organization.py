# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .supported_languages_info_definition import SupportedLanguagesInfoDefinition


class NluOrganization(Model):
    """NluOrganization of the Platform API."""

    limits: dict[str, int] | None = field("limits", default=None)
    supported_languages_info: list[SupportedLanguagesInfoDefinition] | None = field(
        "supportedLanguagesInfo", default=None
    )
