# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkitemSchema(Model):
    """WorkitemSchema of the Platform API.

    The platform requires: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
