# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdditionalLanguagesIntent, NamedEntityTypeBinding, NluUtterance


class IntentDefinition(Model):
    """Part of NluDomainVersion.

    Required by the platform: name, utterances.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    entity_type_bindings: list[NamedEntityTypeBinding] | None = field("entityTypeBindings", default=None)
    entity_name_references: list[str] | None = field("entityNameReferences", default=None)
    utterances: list[NluUtterance] | None = field("utterances", default=None)
    additional_languages: dict[str, AdditionalLanguagesIntent] | None = field("additionalLanguages", default=None)
