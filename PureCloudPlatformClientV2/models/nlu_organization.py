# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class NluOrganization(Model):
    """An NLU organization: limits and supported languages information. Answer of get_languageunderstanding_settings."""

    limits: dict[str, int] | None = field("limits", default=None)
    supported_languages_info: list[SupportedLanguagesInfoDefinition] | None = field(
        "supportedLanguagesInfo", default=None
    )


class SupportedEntityTypeStatus(Model):
    """One of All, Restricted, Unrestricted. In SupportedLanguagesInfoDefinition."""

    list_slot_type: Literal["All", "Restricted", "Unrestricted"] | str | None = field("listSlotType", default=None)


class SupportedLanguagesInfoDefinition(Model):
    """One of the supported languages informations of an NLU organization. In NluOrganization."""

    language: str | None = field("language", default=None)
    intent_classification: bool | None = field("intentClassification", default=None)
    status: Literal["EARLY_PREVIEW", "PREVIEW", "GA"] | str | None = field("status", default=None)
    supported_entity_types: list[str] | None = field("supportedEntityTypes", default=None)
    supported_entity_type_configuration: SupportedEntityTypeStatus | None = field(
        "supportedEntityTypeConfiguration", default=None
    )
