# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CsvMappingEntry(Model):
    """CsvMappingEntry of the Platform API.

    The platform requires: source_field, target_field.
    """

    source_field: str | None = field("sourceField", default=None)
    target_field: str | None = field("targetField", default=None)
