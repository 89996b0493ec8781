# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactImportField(Model):
    """Part of ContactImportSettings.

    Required by the platform: name, included.
    """

    name: str | None = field("name", default=None)
    included: bool | None = field("included", default=None)
