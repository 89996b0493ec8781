# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ScimConfigResourceTypeSchemaExtension(Model):
    """ScimConfigResourceTypeSchemaExtension of the Platform API."""

    schema: str | None = field("schema", default=None)
    required: bool | None = field("required", default=None)
