# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .additional_languages_intent import AdditionalLanguagesIntent
    from .named_entity_type_binding import NamedEntityTypeBinding
    from .nlu_utterance import NluUtterance


class IntentDefinition(Model):
    """IntentDefinition of the Platform API.

    The platform requires: name, utterances.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    entity_type_bindings: list[NamedEntityTypeBinding] | None = field("entityTypeBindings", default=None)
    entity_name_references: list[str] | None = field("entityNameReferences", default=None)
    utterances: list[NluUtterance] | None = field("utterances", default=None)
    additional_languages: dict[str, AdditionalLanguagesIntent] | None = field("additionalLanguages", default=None)
