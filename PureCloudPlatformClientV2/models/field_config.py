# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class FieldConfig(Model):
    """A field configuration: name, entity type, state and 5 more. Answer of get_fieldconfig."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    entity_type: Literal["person", "group", "org"] | str | None = field("entityType", default=None)
    state: str | None = field("state", default=None)
    sections: list[Section] | None = field("sections", default=None)
    version: str | None = field("version", default=None)
    schema_version: str | None = field("schemaVersion", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FieldList(Model):
    """One of the field lists of a section. In Section."""

    custom_labels: bool | None = field("customLabels", default=None)
    instruction_text: str | None = field("instructionText", default=None)
    key: str | None = field("key", default=None)
    label_keys: list[str] | None = field("labelKeys", default=None)
    params: dict[str, Any] | None = field("params", default=None)
    repeatable: bool | None = field("repeatable", default=None)
    state: str | None = field("state", default=None)
    type: str | None = field("type", default=None)
    required: bool | None = field("required", default=None)
    gdpr: bool | None = field("gdpr", default=None)


class Section(Model):
    """One of the sections of a field configuration. In FieldConfig."""

    field_list: list[FieldList] | None = field("fieldList", default=None)
    instruction_text: str | None = field("instructionText", default=None)
    key: str | None = field("key", default=None)
    state: str | None = field("state", default=None)
