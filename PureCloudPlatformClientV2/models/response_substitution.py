# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ResponseSubstitution(Model):
    """Part of Response.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    default_value: str | None = field("defaultValue", default=None)
