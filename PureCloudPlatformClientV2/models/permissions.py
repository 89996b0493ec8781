# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Permissions(Model):
    """Part of LicenseDefinition.

    Required by the platform: ids.
    """

    ids: list[str] | None = field("ids", default=None)
