# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NuanceApplication(Model):
    """NuanceApplication of the Platform API.

    The platform requires: id, tag, name.
    """

    id: str | None = field("id", default=None)
    tag: str | None = field("tag", default=None)
    name: str | None = field("name", default=None)
