# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import NluDomain, NluUtterance


class AdditionalLanguagesIntent(Model):
    """One, by key, of the additional languages of an intent definition. In IntentDefinition."""

    id: str | None = field("id", default=None)
    utterances: list[NluUtterance] | None = field("utterances", default=None)


class AdditionalLanguagesSynonyms(Model):
    """One, by key, of the additional languages of a named entity type item. In NamedEntityTypeItem."""

    synonyms: list[str] | None = field("synonyms", default=None)


class IntentDefinition(Model):
    """One of the intents of an NLU domain version. In NluDomainVersion.

    Required by the platform: name, utterances.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    entity_type_bindings: list[NamedEntityTypeBinding] | None = field("entityTypeBindings", default=None)
    entity_name_references: list[str] | None = field("entityNameReferences", default=None)
    utterances: list[NluUtterance] | None = field("utterances", default=None)
    additional_languages: dict[str, AdditionalLanguagesIntent] | None = field("additionalLanguages", default=None)


class NamedEntityDefinition(Model):
    """One of the items of an NLU domain version. In NluDomainVersion.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)


class NamedEntityTypeBinding(Model):
    """One of the entity type bindings of an intent definition. In IntentDefinition.

    Required by the platform: entity_type, entity_name.
    """

    entity_type: str | None = field("entityType", default=None)
    entity_name: str | None = field("entityName", default=None)


class NamedEntityTypeDefinition(Model):
    """One of the entity types of an NLU domain version. In NluDomainVersion.

    Required by the platform: name, mechanism.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    mechanism: NamedEntityTypeMechanism | None = field("mechanism", default=None)


class NamedEntityTypeItem(Model):
    """One of the items of a named entity type mechanism. In NamedEntityTypeMechanism.

    Required by the platform: value.
    """

    value: str | None = field("value", default=None)
    synonyms: list[str] | None = field("synonyms", default=None)
    additional_languages: dict[str, AdditionalLanguagesSynonyms] | None = field("additionalLanguages", default=None)


class NamedEntityTypeMechanism(Model):
    """Mechanism of a named entity type definition. In NamedEntityTypeDefinition.

    Required by the platform: items, type.
    """

    items: list[NamedEntityTypeItem] | None = field("items", default=None)
    restricted: bool | None = field("restricted", default=None)
    type: Literal["AI", "DynamicList", "List", "Regex", "Unknown"] | str | None = field("type", default=None)
    sub_type: Literal["Alphanumeric", "NumberSequence", "FreeForm"] | str | None = field("subType", default=None)
    max_length: int | None = field("maxLength", default=None)
    examples: list[NamedEntityTypeMechanismExample] | None = field("examples", default=None)


class NamedEntityTypeMechanismExample(Model):
    """One of the examples of a named entity type mechanism. In NamedEntityTypeMechanism.

    Required by the platform: text, resolved_value.
    """

    text: str | None = field("text", default=None)
    resolved_value: str | None = field("resolvedValue", default=None)


class NluDomainVersion(Model):
    """List of named entity definitions. Answer of get_languageunderstanding_domain_version and 3 more; body of
    post_languageunderstanding_domain_versions and 1 more.

    Required by the platform: language.
    """

    id: str | None = field("id", default=None)
    domain: NluDomain | None = field("domain", default=None)
    description: str | None = field("description", default=None)
    language: str | None = field("language", default=None)
    published: bool | None = field("published", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_trained: datetime | None = field("dateTrained", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    training_status: Literal[
        "Untrained", "Training", "Trained", "Error", "Unknown",
    ] | str | None = field("trainingStatus", default=None)
    evaluation_status: Literal[
        "Unevaluated", "Evaluating", "Evaluated", "Error",
    ] | str | None = field("evaluationStatus", default=None)
    intents: list[IntentDefinition] | None = field("intents", default=None)
    entity_types: list[NamedEntityTypeDefinition] | None = field("entityTypes", default=None)
    entities: list[NamedEntityDefinition] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
