# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TagValue(Model):
    """TagValue of the Platform API.

    The platform requires: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    in_use: bool | None = field("inUse", default=None)
    acl: list[str] | None = field("acl", default=None)
    self_uri: str | None = field("selfUri", default=None)
