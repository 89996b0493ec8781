# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DependencyType(Model):
    """A dependency type, kept at /api/v2/architect/dependencytracking/types/{typeId}. Answer of
    get_architect_dependencytracking_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    versioned: bool | None = field("versioned", default=None)
    self_uri: str | None = field("selfUri", default=None)
