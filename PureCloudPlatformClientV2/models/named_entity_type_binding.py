# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NamedEntityTypeBinding(Model):
    """NamedEntityTypeBinding of the Platform API.

    The platform requires: entity_type, entity_name.
    """

    entity_type: str | None = field("entityType", default=None)
    entity_name: str | None = field("entityName", default=None)
