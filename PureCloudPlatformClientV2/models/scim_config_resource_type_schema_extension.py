# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ScimConfigResourceTypeSchemaExtension(Model):
    schema: str | None = field("schema", default=None)
    required: bool | None = field("required", default=None)
