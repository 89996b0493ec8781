# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NamedEntityTypeBinding(Model):
    """Part of IntentDefinition.

    Required by the platform: entity_type, entity_name.
    """

    entity_type: str | None = field("entityType", default=None)
    entity_name: str | None = field("entityName", default=None)
