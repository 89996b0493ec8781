# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimGenesysUserExternalId(Model):
    """Part of ScimUserExtensions.

    Required by the platform: authority, value.
    """

    authority: str | None = field("authority", default=None)
    value: str | None = field("value", default=None)
