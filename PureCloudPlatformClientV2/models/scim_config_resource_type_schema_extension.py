# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimConfigResourceTypeSchemaExtension(Model):
    """Part of ScimConfigResourceType."""

    schema: str | None = field("schema", default=None)
    required: bool | None = field("required", default=None)
