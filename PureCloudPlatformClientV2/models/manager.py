# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Manager(Model):
    """Part of ScimV2EnterpriseUser."""

    value: str | None = field("value", default=None)
    ref: str | None = field("$ref", default=None)
