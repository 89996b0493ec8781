# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FailedObject(Model):
    """Part of DependencyStatus."""

    id: str | None = field("id", default=None)
    version: str | None = field("version", default=None)
    name: str | None = field("name", default=None)
    error_code: str | None = field("errorCode", default=None)
