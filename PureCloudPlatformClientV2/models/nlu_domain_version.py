# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import IntentDefinition, NamedEntityDefinition, NamedEntityTypeDefinition, NluDomain


class NluDomainVersion(Model):
    """Given by get_languageunderstanding_domain_version and 3 more; taken by post_languageunderstanding_domain_versions
    and 1 more.

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
