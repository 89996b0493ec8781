# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Section


class FieldConfig(Model):
    """Given by get_fieldconfig."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    entity_type: Literal["person", "group", "org"] | str | None = field("entityType", default=None)
    state: str | None = field("state", default=None)
    sections: list[Section] | None = field("sections", default=None)
    version: str | None = field("version", default=None)
    schema_version: str | None = field("schemaVersion", default=None)
    self_uri: str | None = field("selfUri", default=None)
