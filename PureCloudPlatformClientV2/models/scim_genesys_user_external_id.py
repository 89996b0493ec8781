# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ScimGenesysUserExternalId(Model):
    """ScimGenesysUserExternalId of the Platform API.

    The platform requires: authority, value.
    """

    authority: str | None = field("authority", default=None)
    value: str | None = field("value", default=None)
