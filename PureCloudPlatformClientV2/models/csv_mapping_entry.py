# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvMappingEntry(Model):
    """Part of CsvSettings.

    Required by the platform: source_field, target_field.
    """

    source_field: str | None = field("sourceField", default=None)
    target_field: str | None = field("targetField", default=None)
