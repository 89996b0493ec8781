# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RequestMapping(Model):
    """One of the flow request mappings of architect flow fields. In ArchitectFlowFields and 2 more."""

    name: str | None = field("name", default=None)
    attribute_type: Literal[
        "String", "Number", "Integer", "Boolean",
    ] | str | None = field("attributeType", default=None)
    mapping_type: Literal["Lookup", "HardCoded"] | str | None = field("mappingType", default=None)
    value: str | None = field("value", default=None)
